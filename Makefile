# `make run` and `make test` do everything on a fresh Debian 12 with Swift 6.3.

# C libraries, their headers, and the font that certificates are set in.
PACKAGES := pkg-config libedit-dev libsqlite3-dev libsodium-dev libpango1.0-dev libqrencode-dev \
	libqpdf-dev fonts-noto-core libzip-dev libexpat1-dev libcsv-dev libxlsxwriter-dev zlib1g-dev \
	libglib2.0-dev nettle-dev
SWIFT_FLAGS := --explicit-target-dependency-import-check error
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: run test lint format bench bench-report bench-law bench-ask packages python-tools

# Opens the dialogue on the shipped bank; results are kept in Results/.
run: packages
	swift build -c release --product netral $(SWIFT_FLAGS)
	@.build/release/netral $(ARGS)

test: packages python-tools
	swift test $(SWIFT_FLAGS)

lint: packages
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build --filter ArchitectureTests

format:
	swift format --in-place --recursive Package.swift Sources Tests

# ARGS="responses issue" measures those alone.
bench: packages
	swift build -c release --product netral $(SWIFT_FLAGS)
	swift build -c release --product netral-bench $(SWIFT_FLAGS)
	@.build/release/netral-bench .build/release/netral $(ARGS)

# A million people, made anew each time in a folder that is gone afterwards.
bench-report: packages
	swift build -c release --product netral $(SWIFT_FLAGS)
	swift build -c release --product netral-bench-report $(SWIFT_FLAGS)
	@.build/release/netral-bench-report .build/release/netral

# Other rule engines take part where $(PYTHON) can import them: zen-engine, cedarpy, regopy,
# business-rules.
PYTHON ?= python3
bench-law: packages
	swift build -c release --product netral-bench-law $(SWIFT_FLAGS)
	@.build/release/netral-bench-law .build/law-benchmark.json Sources/LawBenchmarks/engines \
	  $(PYTHON)

# ARGS=--luput shows what is misunderstood among the questions for tuning.
bench-ask: packages
	swift build -c release --product netral-bench-ask $(SWIFT_FLAGS)
	@.build/release/netral-bench-ask Tests/AskPhrasings/Phrasings $(ARGS)

# Installs only what is missing, so that an installed machine needs neither network nor root.
packages:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing:$$missing"; \
	  $(SUDO) apt-get update -qq \
	    && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq \
	      --no-install-recommends $$missing; \
	fi

# Makes every sync a lie, which the tests of durability must notice.
test: PACKAGES += libeatmydata1

# Other people's programs, against which a test holds ours; without them it is left out but in CI.
TOOLS := .build/tools
# Gnumeric reads sheets (Tests/IndependentTests).
test python-tools: PACKAGES += python3-venv gnumeric locales
test: PACKAGES += poppler-utils qpdf zbar-tools default-jre-headless libpdfbox2-java \
	libactivation-java libjaxb-api-java
# The browser in which the verification page is opened; without it that test is left out likewise.
test: PACKAGES += chromium
python-tools: $(TOOLS)/installed.txt

$(TOOLS)/installed.txt: Tests/IndependentTests/requirements.txt | packages
	$(PYTHON) -m venv --clear $(TOOLS)
	$(TOOLS)/bin/python3 -m pip install --quiet --disable-pip-version-check --no-deps -r $<
	cp $< $@
