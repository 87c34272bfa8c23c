# Two commands matter to a newcomer: `make demo` and `make test`. `make help` lists the rest.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test test-slow coverage check static format format-check lint types contracts
.PHONY: bench mutatie venv lock clean

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip -qq --no-input --disable-pip-version-check
# The lock is complete. Without --no-deps pip looks for what a package asks in an index that has moved.
FROM_LOCK := --no-deps --require-hashes --only-binary :all:
PIP_TOOLS := pip-tools==7.6.2
MUTMUT := mutmut==3.8.1
WORKERS ?= 2
ARGS ?=

help:  ## Toon deze lijst
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' Makefile

demo: venv  ## Laat een echt dossier zien: van aanvraag tot register
	@$(BIN)/keurmerk demo

test: venv  ## Draai de tests
	@$(BIN)/python -m pytest -n $(WORKERS) $(ARGS)

test-slow: venv  ## Draai de zware tests: storing, belasting, veel gebeurtenissen
	@$(BIN)/python -m pytest -m slow --timeout=900 $(ARGS)

coverage: venv  ## Laat zien welke regels van domain/ geen test raakt (moet 100% zijn)
	@$(BIN)/python -m pytest -q -n $(WORKERS) --cov=domain --cov-report=term-missing:skip-covered \
		--cov-fail-under=100 tests/domain tests/architecture

check: static test  ## Controleer alles: opmaak, regels, typen, lagen en tests

static: format-check lint types contracts  ## Controleer alles behalve de tests

format: venv  ## Zet de opmaak van de code goed
	@$(BIN)/ruff check --quiet --fix-only . && $(BIN)/ruff format --quiet .

format-check: venv  ## Controleer de opmaak
	@$(BIN)/ruff format --check .

lint: venv  ## Controleer de schrijfregels
	@$(BIN)/ruff check .

types: venv  ## Controleer de typen
	@$(BIN)/mypy

contracts: venv  ## Controleer welke laag welke laag mag gebruiken
	@$(BIN)/lint-imports --no-logo

bench: venv  ## Meet de snelheid
	@$(BIN)/python -m bench $(ARGS)

venv: $(VENV)/.klaar  ## Zet de Python-omgeving klaar

# Two stamps: a changed lock builds the environment anew, a changed pyproject.toml only relinks it.
$(VENV)/.klaar: $(VENV)/.pakketten pyproject.toml
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.pakketten: requirements.lock
	@echo "De Python-omgeving wordt klaargezet. Dat is eenmalig en duurt ongeveer een minuut."
	@python=$$(PYTHON='$(PYTHON)' sh .ci/find-python) && "$$python" -m venv --clear $(VENV)
	@$(PIP) install $(FROM_LOCK) --requirement requirements.lock
	@$(PIP) check
	@touch $@

lock:  ## Leg de versies van alle pakketten opnieuw vast (requirements.lock)
	@python=$$(PYTHON='$(PYTHON)' sh .ci/find-python) && "$$python" -m venv --clear build/lock
	@build/lock/bin/python -m pip -qq --disable-pip-version-check install $(PIP_TOOLS)
	@CUSTOM_COMPILE_COMMAND='make lock' build/lock/bin/pip-compile --quiet --no-config \
		--extra dev --build-deps-for editable --generate-hashes --allow-unsafe --strip-extras \
		--no-emit-options --annotation-style line --output-file requirements.lock pyproject.toml

mutatie:  ## Verander elke regel een beetje en kijk of een test het merkt (lang)
	@python=$$(PYTHON='$(PYTHON)' sh .ci/find-python) && "$$python" -m venv --clear build/mutatie
	@build/mutatie/bin/python -m pip -qq --disable-pip-version-check install $(FROM_LOCK) \
		--requirement requirements.lock
	@build/mutatie/bin/python -m pip -qq --disable-pip-version-check install $(MUTMUT)
	@build/mutatie/bin/mutmut run --max-children $(WORKERS) $(ARGS)
	@build/mutatie/bin/mutmut results

clean:  ## Verwijder alles wat hier is gemaakt (niet de gegevens)
	@rm -rf $(VENV) build dist mutants *.egg-info .coverage
	@rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
