"""Runs a program and tells what it took: `python -m bench.spawned WORD...`, as one line of JSON.

A process of its own, because the most memory of a process counts that of whoever started it: the
bench itself has held far more than any question does.
"""

import json
import os
import sys
from time import perf_counter


def main(*words: str) -> None:
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = perf_counter()
    pid = os.posix_spawn(words[0], words, os.environ, file_actions=silent)
    _, status, used = os.wait4(pid, 0)
    seconds = perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    print(json.dumps({"code": code, "seconds": seconds, "megabytes": used.ru_maxrss / 1024}))


if __name__ == "__main__":
    main(*sys.argv[1:])
