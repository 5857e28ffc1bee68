/**
 * A schedule explorer: runs a small scenario of concurrent code under every schedule that matters, in virtual time, and says
 * for certain what can go wrong. It knows ASM and the JDK only, and nothing of exercises or grading.
 */
package threadwork.explore;
