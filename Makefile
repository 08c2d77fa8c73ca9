# copydesk: `make help` lists the targets.

# --- what may be set -----------------------------------------------------------
# the Lua to build for and run with
LUA ?= $(firstword $(foreach l,lua5.4 lua54 lua-5.4,$(if $(shell command -v $(l) 2>/dev/null),$(l))) lua5.4)
CC ?= cc
CFLAGS ?= -O2 -g
# sanitizers, as the compiler names them: address,undefined
SANITIZE ?=
PREFIX ?= /usr/local
DESTDIR ?=
# the specs to run (all), and the seconds for each fuzzer
SPECS ?=
FUZZ_SECONDS ?= 5
# what installs what is missing; SETUP=: installs nothing
SETUP ?= tools/setup
PKG_CONFIG ?= pkg-config

# --- what follows from it --------------------------------------------------------
ROOT := $(CURDIR)
comma := ,
KIND ?= $(if $(SANITIZE),sanitize-$(subst $(comma),-,$(SANITIZE)),release)
BUILD := build/$(notdir $(LUA))-$(KIND)
CORE := $(BUILD)/copydesk/core.so

# the version that Lua's modules are for (5.1 for LuaJIT), and the name of Lua's pkg-config module
LUA_VERSION := $(shell $(LUA) -e 'io.write(_VERSION:match "%d%.%d")' 2>/dev/null)
LUA_PC := $(shell PKG_CONFIG='$(PKG_CONFIG)' tools/lua-pc '$(if $(findstring luajit,$(LUA)),jit,$(LUA_VERSION))')
ifndef LUA_CFLAGS
LUA_CFLAGS := $(shell $(PKG_CONFIG) --cflags $(LUA_PC) 2>/dev/null)
endif
ifndef UTF8PROC_LIBS
UTF8PROC_CFLAGS := $(shell $(PKG_CONFIG) --cflags libutf8proc 2>/dev/null)
UTF8PROC_LIBS := $(shell $(PKG_CONFIG) --libs libutf8proc 2>/dev/null || echo -lutf8proc)
endif

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual -Wmissing-prototypes \
  -Wstrict-prototypes -Werror=implicit-function-declaration
LIBRARY_CFLAGS := $(patsubst -I%,-isystem %,$(LUA_CFLAGS) $(UTF8PROC_CFLAGS))
SANITIZE_FLAGS := $(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all -fno-omit-frame-pointer \
  $(if $(findstring clang,$(CC)),-shared-libsan))
ALL_CFLAGS := -std=c11 $(WARNINGS) -fPIC -fvisibility=hidden $(LIBRARY_CFLAGS) $(CFLAGS) $(SANITIZE_FLAGS)
SHARED := $(if $(filter Darwin,$(shell uname -s)),-bundle -undefined dynamic_lookup,-shared)

SOURCES := $(wildcard csrc/*.c)
OBJECTS := $(SOURCES:csrc/%.c=$(BUILD)/obj/%.o)

.DEFAULT_GOAL := all

# --- building --------------------------------------------------------------------
.PHONY: all env clean FORCE
all: $(CORE)  ## build the module (LUA=)

$(CORE): $(OBJECTS)
	@mkdir -p $(@D)
	@echo "  LINK $@"
	@$(CC) $(SHARED) $(SANITIZE_FLAGS) $(LDFLAGS) -o $@ $^ $(UTF8PROC_LIBS)

$(BUILD)/obj/%.o: csrc/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	@echo "  CC   $<"
	@$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# The compiler and its flags, as of the last build: touched only when they change. Then is also the time to
# find out whether the headers are there.
COMPILE = $(CC) $(ALL_CFLAGS) $(LDFLAGS) $(UTF8PROC_LIBS)
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@[ -n "$(LUA_VERSION)" ] || { echo "no $(LUA) found: 'tools/setup $(LUA) build' installs it" >&2; exit 1; }
	@echo '$(COMPILE)' | cmp -s - $@ || { \
	  printf '#include <lua.h>\n#include <utf8proc.h>\n' | $(CC) $(LIBRARY_CFLAGS) -E - >/dev/null 2>&1 || \
	    { echo "no lua.h (for $(LUA)) or no utf8proc.h found: 'tools/setup $(LUA) build' installs them" >&2; exit 1; }; \
	  echo '$(COMPILE)' > $@; }

-include $(OBJECTS:.o=.d)

# modules of LuaRocks, where tools/setup had to put some
ROCKS := lua_modules
ROCKS_PATH := $(if $(wildcard $(ROCKS)),$(ROOT)/$(ROCKS)/share/lua/$(LUA_VERSION)/?.lua;$(ROOT)/$(ROCKS)/share/lua/$(LUA_VERSION)/?/init.lua;)
ROCKS_CPATH := $(if $(wildcard $(ROCKS)),$(ROOT)/$(ROCKS)/lib/lua/$(LUA_VERSION)/?.so;)
PATHS := LUA_PATH='$(ROOT)/lua/?.lua;$(ROOT)/lua/?/init.lua;$(ROCKS_PATH);' LUA_CPATH='$(ROOT)/$(BUILD)/?.so;$(ROCKS_CPATH);'

env:  ## print what to set to use this checkout: eval "$(make -s env)"
	@echo "export $(subst LUA_CPATH,; export LUA_CPATH,$(PATHS))"

clean:  ## remove what was built
	rm -rf build

# --- targets that install what they need, then begin anew, for only now pkg-config and Lua can be asked ---
NEEDS_demo := run
NEEDS_test := test
NEEDS_lint := build lint
NEEDS_bench := bench
NEEDS_fuzz := build clang

.PHONY: demo test lint bench fuzz
demo:  ## show what becomes of a raw news article
test:  ## run all tests (SPECS=, SANITIZE=address,undefined, LUA=luajit)
lint:  ## luacheck, and the compilers with warnings as errors
bench:  ## measure beside ICU, utf8proc, glib and libunistring (SIZE=16, ROUNDS=5, SECTIONS=, FILES=, OUT=)
fuzz:  ## run the fuzzers, each for some seconds (FUZZ_SECONDS=)
demo test lint bench fuzz:
	@$(SETUP) $(LUA) $(NEEDS_$@)
	@$(MAKE) --no-print-directory $@-now

.PHONY: demo-now test-now lint-now lint-core bench-now fuzz-now
demo-now: all
	@$(PATHS) $(LUA) bin/copydesk clean --to report examples/article.txt

# The sanitizers' runtime must be there before Lua; Lua, and what else it loads, is not looked at. A Lua state
# that is closed has given back everything: what remains of a module's memory is a leak.
PRELOAD := $(if $(findstring address,$(SANITIZE)),LD_PRELOAD="$$(tools/sanitizer-runtime $(CC))")
SANITIZER_ENV := $(if $(SANITIZE),ASAN_OPTIONS=allocator_may_return_null=1:detect_leaks=$(if $(findstring luajit,$(LUA)),0,1) \
  UBSAN_OPTIONS=print_stacktrace=1)
test-now: all
	@$(subst LUA_PATH=',LUA_PATH='$(ROOT)/?.lua;,$(PATHS)) $(SANITIZER_ENV) COPYDESK_LUA="$(LUA)" $(PRELOAD) \
	  $(LUA) spec/support/run.lua $(SPECS)

# A host whose memory runs out at every place in turn.
MEMORY_HOST := $(BUILD)/memory_host
LUA_LIBS = $(shell $(PKG_CONFIG) --libs $(LUA_PC) 2>/dev/null)
$(MEMORY_HOST): spec/support/memory.c $(BUILD)/flags
	@$(CC) -std=c11 $(WARNINGS) $(LIBRARY_CFLAGS) $(CFLAGS) -Wl,-E -o $@ $< $(LUA_LIBS)

.PHONY: test-memory
test-memory: all $(MEMORY_HOST)  ## run out of memory at every place in turn (after make test)
	@$(PATHS) $(MEMORY_HOST) spec/support/memory.lua

# The same tests of a build for AArch64, under qemu-user: the NEON kernels.
ARM := $(ROOT)/build/aarch64
ARM_LIB := $(ARM)/root/usr/lib/aarch64-linux-gnu
.PHONY: test-aarch64
test-aarch64:  ## run all tests with a build for AArch64, under qemu-user (Debian)
	@$(SETUP) $(LUA) test aarch64
	@tools/aarch64-root $(ARM)
	@$(MAKE) --no-print-directory test-now BUILD=build/aarch64/module CC=aarch64-linux-gnu-gcc LUA_VERSION=5.4 \
	  LUA="qemu-aarch64 -L $(ARM)/root $(ARM)/root/usr/bin/lua5.4" LUA_CFLAGS=-I$(ARM)/root/usr/include/lua5.4 \
	  UTF8PROC_CFLAGS="-I$(ARM)/root/usr/include -I$(ARM)/root/usr/include/aarch64-linux-gnu" \
	  UTF8PROC_LIBS="-L$(ARM_LIB) -lutf8proc"

LUACHECK := $(firstword $(wildcard $(ROCKS)/bin/luacheck) luacheck)
COMPILERS := gcc $(shell command -v clang 2>/dev/null)
lint-now:
	@$(LUACHECK) -q $(wildcard bin/copydesk lua spec examples tools bench)
	@for compiler in $(notdir $(COMPILERS)); do \
	  $(MAKE) --no-print-directory all KIND=lint-$$compiler CC=$$compiler CFLAGS="-O2 -Werror" || exit 1; done

# Each fuzz/NAME.c is a libFuzzer target over the core without Lua.
FUZZERS := $(basename $(notdir $(wildcard fuzz/*.c)))
fuzz-now: $(FUZZERS:%=build/fuzz/%)
	@for fuzzer in $(FUZZERS); do \
	  mkdir -p build/fuzz/$$fuzzer-found && echo "fuzzing $$fuzzer for $(FUZZ_SECONDS) s" && \
	  build/fuzz/$$fuzzer -max_total_time=$(FUZZ_SECONDS) -rss_limit_mb=2048 -artifact_prefix=build/fuzz/$$fuzzer- \
	    build/fuzz/$$fuzzer-found > build/fuzz/$$fuzzer.log 2>&1 || { tail -n 60 build/fuzz/$$fuzzer.log; exit 1; }; done

build/fuzz/%: fuzz/%.c $(filter-out csrc/lua_%,$(SOURCES)) $(wildcard csrc/*.h)
	@mkdir -p $(@D)
	@echo "  FUZZ $@"
	@clang -std=c11 -O1 -g -Icsrc $(LIBRARY_CFLAGS) -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
	  -o $@ $(filter %.c,$^) $(UTF8PROC_LIBS)

# The peers that are here; utf8proc is always.
BENCH := $(BUILD)/copydesk_bench.so
HAS_ICU = $(shell $(PKG_CONFIG) --exists icu-uc 2>/dev/null && command -v $(CXX))
HAS_GLIB = $(shell $(PKG_CONFIG) --exists glib-2.0 2>/dev/null && echo yes)
HAS_UNISTRING = $(shell echo '\#include <uninorm.h>' | $(CC) -E - >/dev/null 2>&1 && echo yes)
BENCH_FLAGS = $(if $(HAS_ICU),-DBENCH_ICU) $(if $(HAS_GLIB),-DBENCH_GLIB $(shell $(PKG_CONFIG) --cflags glib-2.0)) \
  $(if $(HAS_UNISTRING),-DBENCH_UNISTRING)
BENCH_LIBS = $(if $(HAS_ICU),-licuuc -licudata -lstdc++) $(if $(HAS_GLIB),-lglib-2.0) $(if $(HAS_UNISTRING),-lunistring)

$(BENCH): bench/peers.c bench/peers.h bench/peer_icu.cpp
	@mkdir -p $(@D)
	@echo "  CC   $(^:%.h=)"
	@$(if $(HAS_ICU),$(CXX) -O2 -fPIC -c -o $(BUILD)/peer_icu.o bench/peer_icu.cpp)
	@$(CC) -std=c11 -O2 -fPIC $(SHARED) $(LIBRARY_CFLAGS) $(BENCH_FLAGS) -o $@ bench/peers.c \
	  $(if $(HAS_ICU),$(BUILD)/peer_icu.o) $(UTF8PROC_LIBS) $(BENCH_LIBS)

SIZE ?= 16
ROUNDS ?= 5
FILES ?=
SECTIONS ?= normalize,sentences,uax29,clean,reply,hostile
OUT ?= build/bench
bench-now: all $(BENCH)
	@mkdir -p $(OUT)
	@$(subst LUA_PATH=',LUA_PATH='$(ROOT)/?.lua;,$(PATHS)) $(LUA) bench/bench.lua --size $(SIZE) --rounds $(ROUNDS) \
	  --sections $(SECTIONS) --out $(OUT) $(FILES)

.PHONY: rockspec
rockspec:  ## bring the rockspec's lists of files up to date
	@$(LUA) tools/rockspec.lua

UCD ?= ../shared/data/ucd-17.0.0
.PHONY: tables
tables:  ## regenerate the tables: Unicode's from the folder UCD, the rest from Python's data
	@mkdir -p build
	@$(LUA) tools/unicode_tables.lua $(UCD) > build/unicode_tables.c
	@python3 tools/mojibake_data.py > build/mojibake_data.c
	@python3 tools/entities_data.py > build/entities_data.c
	@for name in unicode_tables mojibake_data entities_data; do mv build/$$name.c csrc/$$name.c || exit 1; done

# The data sets that may be used, and what the models say about them.
TRAIN = $(DATA)/train
NOTE_EN := Trained on UD_English-EWT (CC BY-SA 4.0) and the free genres of UD_English-GUM (CC BY and CC BY-SA).
NOTE_UND := Trained on UD data (CC BY-SA): German French Spanish Portuguese Russian Korean Japanese Chinese GSD, \
  Danish DDT, Armenian ArmTDP, Persian Seraji, Vietnamese VTB.
.PHONY: models score
models: all  ## train the sentence models again, from the folder DATA
	@$(PATHS) $(LUA) tools/train_sentences.lua lua/copydesk/models/en.lua 16 1 "$(NOTE_EN)" $(wildcard $(TRAIN)/en-*.jsonl)
	@$(PATHS) $(LUA) tools/train_sentences.lua lua/copydesk/models/und.lua 16 2 "$(NOTE_UND)" \
	  $(filter-out $(TRAIN)/en-%,$(wildcard $(TRAIN)/*.jsonl))

score:  ## score the sentences of the folder DATA beside UAX 29 and ICU (QUOTES=keep)
	@$(SETUP) $(LUA) bench
	@$(MAKE) --no-print-directory score-now

.PHONY: score-now
score-now: all $(BENCH)
	@$(PATHS) $(LUA) tools/score_sentences.lua $(if $(QUOTES),--quotes $(QUOTES)) $(DATA)

# The labelled articles that the weights of attribution may be fitted on.
ARTICLES ?= $(wildcard ../shared/data/attribution/news/[afhns]*.jsonl)
.PHONY: weights
weights: all  ## fit the weights of attribution on the labelled articles ARTICLES
	@$(PATHS) $(LUA) tools/fit_attribution.lua $(ARTICLES) > build/attribution_weights.c
	@mv build/attribution_weights.c csrc/attribution_weights.c

# --- installing ----------------------------------------------------------------------
SHARE := $(PREFIX)/share/lua/$(LUA_VERSION)
LIB := $(PREFIX)/lib/lua/$(LUA_VERSION)
MODULES := $(patsubst lua/%,%,$(wildcard lua/copydesk/*.lua lua/copydesk/*/*.lua))

.PHONY: install uninstall
install: all  ## install the module and the command (PREFIX=, DESTDIR=)
	@for module in $(MODULES); do install -D -m 644 lua/$$module "$(DESTDIR)$(SHARE)/$$module" || exit 1; done
	@install -D -m 755 $(CORE) "$(DESTDIR)$(LIB)/copydesk/core.so"
	@mkdir -p "$(DESTDIR)$(PREFIX)/bin"
	@{ echo '#!/usr/bin/env $(notdir $(LUA))'; \
	   echo 'package.path = "$(SHARE)/?.lua;$(SHARE)/?/init.lua;" .. package.path'; \
	   echo 'package.cpath = "$(LIB)/?.so;" .. package.cpath'; \
	   sed 1d bin/copydesk; } > "$(DESTDIR)$(PREFIX)/bin/copydesk"
	@chmod 755 "$(DESTDIR)$(PREFIX)/bin/copydesk"
	@echo "copydesk is installed under $(DESTDIR)$(PREFIX)"

uninstall:  ## remove what install put there
	rm -rf "$(DESTDIR)$(SHARE)/copydesk" "$(DESTDIR)$(LIB)/copydesk" "$(DESTDIR)$(PREFIX)/bin/copydesk"

.PHONY: help
help:  ## list the targets
	@echo "targets:"
	@sed -n 's/^\([a-z0-9-]*\):.*  ## \(.*\)$$/  \1@\2/p' Makefile | sed 's/@/              /; s/^\(  .\{14\}\) */\1/'
	@echo "settings: LUA=$(LUA) CC=$(CC) CFLAGS SANITIZE PREFIX DESTDIR SPECS FUZZ_SECONDS SETUP"
