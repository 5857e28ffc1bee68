"""Grades a submission for Classroom 50 with Threadwork.

It goes to CLASSROOM/autograders/ASSIGNMENT/autograder.py in your classroom50 repository, with these three lines set. The runner starts it
in the student's clone, gives it the environment it needs, and reads ./result.json when it has ended with 0.
"""

import os
import subprocess
import sys
import tempfile

KIT = "https://github.com/YOUR-ORGANISATION/threadwork"
COMMIT = "0000000000000000000000000000000000000000"  # of the kit, in full: a branch is somebody else's to move
EXERCISES = ["ex06race"]  # what this assignment is about


def kit():
    """The kit: a clone at COMMIT, or the one that THREADWORK_HOME names on a runner of your own."""
    if "THREADWORK_HOME" in os.environ:
        return os.environ["THREADWORK_HOME"]
    home = tempfile.mkdtemp(prefix="threadwork-")
    for command in (["init", "--quiet"], ["fetch", "--quiet", "--depth", "1", KIT, COMMIT], ["checkout", "--quiet", COMMIT]):
        subprocess.run(["git", "-C", home, *command], check=True)
    return home


chosen = [word for exercise in EXERCISES for word in ("--exercise", exercise)]
grade = [os.path.join(kit(), "threadwork"), "grade", os.getcwd(), "--commit", os.environ["GITHUB_SHA"], *chosen,
         "--format", "classroom50=" + os.path.join(os.getcwd(), "result.json")]
sys.exit(subprocess.run(grade, check=False).returncode)
