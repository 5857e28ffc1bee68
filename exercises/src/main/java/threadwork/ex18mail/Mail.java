package threadwork.ex18mail;

/**
 * A mail. Given with the exercise.
 *
 * @param to the address of the one who shall get it
 */
public record Mail(String to, String subject, String text) {
}
