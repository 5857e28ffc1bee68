/** Runs the workflows on this machine, without GitHub: their scripts for real, other people's actions and GitHub itself by stand-ins. */
package threadwork.actions.host;
