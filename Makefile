# copydesk: `make help` lists the targets.

LUA ?= lua5.4
CC ?= cc
SANITIZE ?=

comma := ,
KIND := $(if $(SANITIZE),sanitize-$(subst $(comma),-,$(SANITIZE)),release)
BUILD := build/$(notdir $(LUA))-$(KIND)
CORE := $(BUILD)/copydesk/core.so

PKG_CONFIG ?= pkg-config
# the name of Lua's pkg-config module: lua5.4 on Debian, lua-5.4 or lua elsewhere
LUA_PC := $(firstword $(foreach n,$(notdir $(LUA)) $(patsubst lua5%,lua-5%,$(notdir $(LUA))) lua,$(shell $(PKG_CONFIG) --exists $(n) 2>/dev/null && echo $(n))))
LUA_CFLAGS ?= $(shell $(PKG_CONFIG) --cflags $(LUA_PC) 2>/dev/null)
UTF8PROC_CFLAGS ?= $(shell $(PKG_CONFIG) --cflags libutf8proc 2>/dev/null)
UTF8PROC_LIBS ?= $(shell $(PKG_CONFIG) --libs libutf8proc 2>/dev/null || echo -lutf8proc)

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual -Wmissing-prototypes \
  -Wstrict-prototypes -Werror=implicit-function-declaration
CFLAGS ?= -O2 -g
ALL_CFLAGS := -std=c11 $(WARNINGS) -fPIC -fvisibility=hidden $(patsubst -I%,-isystem %,$(LUA_CFLAGS) $(UTF8PROC_CFLAGS)) $(CFLAGS) \
  $(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all -fno-omit-frame-pointer)
SHARED := $(if $(filter Darwin,$(shell uname -s)),-bundle -undefined dynamic_lookup,-shared)

SOURCES := $(wildcard csrc/*.c)
OBJECTS := $(SOURCES:csrc/%.c=$(BUILD)/obj/%.o)

.PHONY: all env clean
all: $(CORE)

$(CORE): $(OBJECTS)
	@mkdir -p $(@D)
	@echo "  LINK $@"
	@$(CC) $(SHARED) $(if $(SANITIZE),-fsanitize=$(SANITIZE)) $(LDFLAGS) -o $@ $^ $(UTF8PROC_LIBS)

$(BUILD)/obj/%.o: csrc/%.c Makefile
	@mkdir -p $(@D)
	@echo "  CC   $<"
	@$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

-include $(OBJECTS:.o=.d)

ROOT := $(CURDIR)
env:
	@echo "export LUA_PATH='$(ROOT)/lua/?.lua;$(ROOT)/lua/?/init.lua;;'; export LUA_CPATH='$(ROOT)/$(BUILD)/?.so;;'"

clean:
	rm -rf build

# --- tests -----------------------------------------------------------------
# the sanitizers' runtime must be there before Lua
PRELOAD := $(if $(findstring address,$(SANITIZE)),LD_PRELOAD=$$($(CC) -print-file-name=libasan.so) )
SANITIZER_ENV := ASAN_OPTIONS=allocator_may_return_null=1:detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1
RUN_ENV = LUA_PATH='$(ROOT)/lua/?.lua;$(ROOT)/lua/?/init.lua;$(ROOT)/?.lua;;' LUA_CPATH='$(ROOT)/$(BUILD)/?.so;;' $(SANITIZER_ENV)
SPECS ?=

.PHONY: test
test: all
	@$(RUN_ENV) $(PRELOAD)$(LUA) -e 'require "busted.runner" { standalone = false }' /dev/null $(SPECS)
