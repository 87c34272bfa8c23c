"""What the command line promises to say, whatever it is given: its own codes, in Dutch."""

import re

from adapters.cli.exits import Exit

INTERRUPTED = 130
PROMISED = {*map(int, Exit), INTERRUPTED} - {int(Exit.ONVERWACHT)}
ENGLISH = re.compile(
    r"Traceback|Input should|Field required|Extra data|Expecting (value|property|',')|EOF while"
    r"|validation error|recursion limit|surrogates not allowed|codec can't|Exceeds the limit"
    r"|invalid (input|literal|byte|character|UTF|JSON)|violates|could not|does not exist|No such"
    r"|Is a directory|Not a directory|[Pp]ermission denied|File name too long|out of range"
    r"|embedded null|trailing characters|keyword argument|NoneType|\w+Error\b|is not valid"
    r"|connection (to server|failed|refused)|server closed|No space left|unsupported"
)


def fault(code: int, said: str) -> str | None:
    """The kind of what should not have happened; None when all is as promised."""
    if code not in PROMISED:
        return f"exitcode {code}"
    found = ENGLISH.search(said)
    return f"Engelse tekst ‘{found[0]}’" if found else None
