"""Characters that nobody sees: they steer a screen, turn text around or cannot be written down."""

import unicodedata

# Two join letters in some scripts and one breaks a word: they change no meaning.
HARMLESS = frozenset("\u00ad\u200c\u200d")
INVISIBLE = ("Cc", "Cf", "Cs", "Zl", "Zp")


def hidden(text: str) -> bool:
    """Whether one of them stands in `text`. The end of a line is one as well."""
    return not text.isprintable() and any(map(_hides, text))


def visible(text: str) -> str:
    """`text` for a screen: each of them as its number, so that it does nothing. Lines stay."""
    if text.isprintable():
        return text
    return "".join(escaped(char) if _hides(char) and char != "\n" else char for char in text)


def escaped(char: str) -> str:
    """As JSON writes it."""
    number = ord(char)
    if number < 0x10000:
        return f"\\u{number:04x}"
    high, low = divmod(number - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"


def _hides(char: str) -> bool:
    return char not in HARMLESS and unicodedata.category(char) in INVISIBLE
