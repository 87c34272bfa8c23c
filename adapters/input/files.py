"""Why a file that somebody names cannot be read or written, in words for that person."""

from collections.abc import Mapping

UNREADABLE: Mapping[type[OSError], str] = {
    FileNotFoundError: "het bestaat niet. Kijk of de naam klopt",
    IsADirectoryError: "het is een map",
    PermissionError: "u mag het niet openen",
}
UNWRITABLE: Mapping[type[OSError], str] = {
    FileNotFoundError: "de map bestaat niet",
    NotADirectoryError: "de map bestaat niet",
    IsADirectoryError: "er staat al een map met die naam",
    PermissionError: "u mag hier niet schrijven",
}
OTHERWISE = "kijk of de naam klopt en de schijf het doet"


def why_unreadable(error: Exception) -> str:
    return _why(error, UNREADABLE)


def why_unwritable(error: Exception) -> str:
    return _why(error, UNWRITABLE)


def _why(error: Exception, known: Mapping[type[OSError], str]) -> str:
    return next((zin for kind, zin in known.items() if isinstance(error, kind)), OTHERWISE)
