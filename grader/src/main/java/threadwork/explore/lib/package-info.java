/** Stand-ins for parts of the JDK that are explored like the JDK's own code: written against its real names, and renamed with it. */
package threadwork.explore.lib;
