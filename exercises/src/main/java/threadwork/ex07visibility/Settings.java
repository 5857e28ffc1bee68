package threadwork.ex07visibility;

/**
 * How a beacon flashes. Given with the exercise: leave it as it is. Its fields are plain ones, so no thread may look at an object of
 * this class while another may be changing it.
 */
public final class Settings {

    private String colour;
    private int seconds;

    public Settings(String colour, int seconds) {
        this.colour = colour;
        this.seconds = seconds;
    }

    public String colour() {
        return colour;
    }

    public int seconds() {
        return seconds;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public void setSeconds(int seconds) {
        this.seconds = seconds;
    }
}
