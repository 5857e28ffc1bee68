package threadwork.ex01start;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Texts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final String BLOCK = """
            a text
              of \t several lines
            """;

    static String all(int n, long l, double d, char c, boolean b, Object o, byte[] bytes) {
        String text = "n " + n + l + d + c + b + o + null;
        text += String.format("%5d %s %n", n, text) + String.format(Locale.ROOT, "%.2f", d) + "%d".formatted(n);
        text = text.strip().trim().toUpperCase().toLowerCase(Locale.ROOT).replace('a', 'b').replaceAll("\\s+", " ").concat("x").repeat(2);
        StringBuilder builder = new StringBuilder(64);
        builder.append(text).append(n).append(c).append(d).insert(0, '[').setLength(3);
        builder.append("abc", 0, 2).reverse().deleteCharAt(0).setCharAt(0, 'c');
        StringBuffer shared = new StringBuffer().append(builder).append(o);
        StringJoiner joiner = new StringJoiner(", ", "[", "]").add(text).add(shared);
        for (String word : text.split("\\W+")) {
            joiner.add(word.isBlank() ? "-" : word.substring(1).indent(2));
        }
        Matcher matcher = Pattern.compile("(?<word>\\w+)").matcher(text);
        while (matcher.find()) {
            joiner.add(matcher.group("word") + matcher.start());
        }
        text.chars().filter(Character::isLetter).mapToObj(i -> (char) i).forEach(joiner.add("z")::equals);
        text.lines().map(String::length).forEach(System.out::println);
        String decoded = new String(bytes, StandardCharsets.UTF_8) + Arrays.toString(text.getBytes(StandardCharsets.UTF_8));
        System.out.printf("%s %d%n", decoded, n);
        System.err.println(String.join(",", "a", "b") + String.valueOf(c) + Integer.toHexString(n) + Long.parseLong("1") + BLOCK);
        System.out.print('c');
        System.out.flush();
        return joiner.toString().isEmpty() ? text.intern() : Boolean.toString(b) + Character.getNumericValue(c) + Double.valueOf("1.0").intValue();
    }

    static Object numbers(int n, long l) {
        long sum = Math.addExact(l, n) + Math.floorMod(n, 3) + Math.max(1, n) + (long) Math.sqrt(l) + Math.round(2.5) + StrictMath.abs(n);
        BigInteger big = BigInteger.valueOf(l).multiply(BigInteger.TWO).modPow(BigInteger.TEN, BigInteger.ONE).add(new BigInteger("12"));
        BigDecimal money = new BigDecimal("1.10").setScale(1, RoundingMode.HALF_UP).multiply(BigDecimal.TEN);
        int[] array = {3, 1, 2};
        int[][] grid = new int[3][4];
        Arrays.sort(array);
        Arrays.fill(grid[0], 1);
        int[] copy = array.clone();
        System.arraycopy(array, 0, copy, 1, 1);
        return Integer.MAX_VALUE + Integer.bitCount(n) + Integer.compare(n, 3) + big.bitLength() + money.signum() + sum + Arrays.hashCode(copy)
                + Arrays.stream(array).sum() + Arrays.asList(1, 2).size() + Arrays.copyOfRange(array, 0, 1).length;
    }

    static String times(long start) {
        Duration taken = Duration.ofNanos(System.nanoTime() - start).plusMillis(3).multipliedBy(2);
        Instant now = Instant.now();
        String stamp = LocalTime.now().format(TIME) + LocalDateTime.now() + LocalDate.of(2026, 1, 1) + TIME.format(LocalTime.NOON);
        long between = ChronoUnit.MILLIS.between(now, now.plus(taken)) + Duration.between(now, Instant.EPOCH).toMillis();
        return stamp + between + taken.compareTo(Duration.ZERO) + taken.isNegative() + System.currentTimeMillis() + taken.toSeconds() + new java.util.Date();
    }
}
