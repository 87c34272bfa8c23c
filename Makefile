# Two commands matter to a newcomer: `make demo` and `make test`. `make help` lists the rest.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test test-slow test-pythons coverage check static format format-check lint types
.PHONY: contracts bench aanval bevolking mutatie regels venv dev lock clean

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip -qq --no-input --disable-pip-version-check
# The lock is complete. Without --no-deps pip looks further, and an older one for what is newest.
FROM_LOCK := --no-deps --require-hashes --only-binary :all:
CHECKED = said=$$($(BIN)/python -m pip --disable-pip-version-check check) || { echo "$$said" >&2; exit 1; }
UV := uv==0.13.9
MUTMUT := mutmut==3.8.1
OLDEST_PYTHON := 3.11
WORKERS ?= 2
ARGS ?=

help:  ## Toon deze lijst
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' Makefile

demo: venv  ## Laat een echt dossier zien: van aanvraag tot register
	@$(BIN)/keurmerk demo

test: dev  ## Draai de tests
	@$(BIN)/python -m pytest -n $(WORKERS) $(ARGS)

test-slow: dev  ## Draai de zware tests: storing, belasting, veel gebeurtenissen
	@$(BIN)/python -m pytest -m slow --timeout=900 -n $(WORKERS) $(ARGS)

test-pythons: dev  ## Draai de tests op elke andere Python die past en er is
	@ARGS='$(ARGS)' .ci/test-pythons

coverage: dev  ## Laat zien welke regels van domain/ geen test raakt (moet 100% zijn)
	@$(BIN)/python -m pytest -q -n $(WORKERS) --cov=domain --cov-report=term-missing:skip-covered \
		--cov-fail-under=100 tests/domain tests/architecture tests/verhalen

check: static test  ## Controleer alles: opmaak, regels, typen, lagen en tests

static: format-check lint types contracts  ## Controleer alles behalve de tests

format: dev  ## Zet de opmaak van de code goed
	@$(BIN)/ruff check --quiet --fix-only . && $(BIN)/ruff format --quiet .

format-check: dev  ## Controleer de opmaak
	@$(BIN)/ruff format --check .

lint: dev  ## Controleer de schrijfregels
	@$(BIN)/ruff check .

types: dev  ## Controleer de typen
	@$(BIN)/mypy

contracts: dev  ## Controleer welke laag welke laag mag gebruiken
	@$(BIN)/lint-imports --no-logo

bench: dev  ## Meet de snelheid
	@$(BIN)/python -m bench $(ARGS)

venv: $(VENV)/.klaar  ## Zet de Python-omgeving klaar, met wat het programma nodig heeft

dev: $(VENV)/.klaar $(VENV)/.dev  ## Zet ook klaar wat tests en controles nodig hebben

# Three stamps: a changed lock builds the environment anew, a changed pyproject.toml only relinks it,
# and what only developers need comes on top.
$(VENV)/.klaar: $(VENV)/.pakketten pyproject.toml
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.pakketten: requirements.lock requirements-dev.lock
	@echo "De Python-omgeving wordt klaargezet. Dat is eenmalig en duurt ongeveer een minuut."
	@python=$$(PYTHON='$(PYTHON)' sh .ci/find-python) && "$$python" -m venv --clear $(VENV)
	@$(PIP) install $(FROM_LOCK) --requirement requirements.lock
	@$(CHECKED)
	@touch $@

# After .klaar, so that two installs never run at once, but not made anew with it.
$(VENV)/.dev: $(VENV)/.pakketten | $(VENV)/.klaar
	@echo "Wat de tests en de controles nodig hebben, komt erbij."
	@$(PIP) install $(FROM_LOCK) --requirement requirements-dev.lock
	@$(CHECKED)
	@touch $@

# One lock for every Python and system (--universal). What is locked stays; ARGS=--upgrade renews.
COMPILE = build/lock/bin/uv pip compile --quiet --no-config --universal \
	--python build/lock/bin/python --python-version $(OLDEST_PYTHON) --generate-hashes \
	--only-binary :all: --annotation-style line --custom-compile-command 'make lock'

lock:  ## Leg de versies van alle pakketten vast (ARGS=--upgrade: de nieuwste)
	@python=$$(PYTHON='$(PYTHON)' sh .ci/find-python) && "$$python" -m venv --clear build/lock
	@build/lock/bin/python -m pip -qq --disable-pip-version-check install --only-binary :all: $(UV)
	@build/lock/bin/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))\
		["build-system"]["requires"], sep="\n")' > build/lock/build-system.txt
	@$(COMPILE) $(ARGS) --output-file requirements.lock pyproject.toml build/lock/build-system.txt
	@$(COMPILE) $(ARGS) --extra dev --constraint requirements.lock \
		--output-file requirements-dev.lock pyproject.toml build/lock/build-system.txt

aanval: dev  ## Val het hele programma aan en toon de tabel (tien minuten; ARGS=--kort: een)
	@$(BIN)/python -m tests.aanval $(ARGS)

bevolking: dev  ## Maak 500 verzonnen houders, ook met kill -9, en kijk of alles klopt (lang)
	@$(BIN)/python -m tests.bevolking $(ARGS)

mutatie:  ## Verander elke regel een beetje en kijk of een test het merkt (lang)
	@python=$$(PYTHON='$(PYTHON)' sh .ci/find-python) && "$$python" -m venv --clear build/mutatie
	@build/mutatie/bin/python -m pip -qq --disable-pip-version-check install $(FROM_LOCK) \
		--requirement requirements-dev.lock
	@build/mutatie/bin/python -m pip -qq --disable-pip-version-check install $(MUTMUT)
	@build/mutatie/bin/mutmut run --max-children $(WORKERS) $(ARGS)
	@build/mutatie/bin/mutmut results

regels: dev  ## Breek elk ding dat een regel uitvoert en kijk of een test het merkt (lang)
	@$(BIN)/python -m tests.support.mutaties $(ARGS)

clean:  ## Verwijder alles wat hier is gemaakt (niet de gegevens)
	@rm -rf $(VENV) build dist mutants *.egg-info .coverage
	@rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
