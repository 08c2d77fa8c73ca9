/*
** lua_attribution.h - floor 4: what the files share that bind the attribution of news: lua_knowledge.c teaches the core,
** lua_attribution.c runs it and makes stories, lua_ledger.c keeps what the lines are until somebody asks for their tables,
** lua_line.c gives a line's table its fields, lua_evidence.c tells what spoke for a kind.
*/
#ifndef CD_LUA_ATTRIBUTION_H
#define CD_LUA_ATTRIBUTION_H

#include "body.h"
#include "lua_support.h"

#define CDL_KNOWLEDGE "copydesk.knowledge"

/* What is known, and the user's policy. */
typedef struct cdl_knowledge {
  cd_knowledge knowledge;
  cd_policy policy;
  cd_allocator allocator;
} cdl_knowledge;

/* The knowledge at stack index 1, or Lua's error for a bad argument. */
const cdl_knowledge *cdl_check_knowledge(lua_State *L);

/* A line of the text: what it is and where, as its table has it. */
typedef struct cdl_entry {
  size_t first, last; /* as Lua counts */
  unsigned kind;
  unsigned traits;    /* CDL_... */
} cdl_entry;

#define CDL_NOTABLE 1u   /* anything but kind and place is to be told of it, or its kind is no body */
#define CDL_TOLD 2u      /* its table is made at once, for more is to be read in it */
#define CDL_CONTINUES 4u /* it goes on with the line above */

/* What calls work with, one after the other. */
typedef struct cdl_workshop {
  cd_attribution attribution;
  cd_buffer body;
  cd_buffer name; /* the one that is being written anew */
  cd_list pieces;
  cd_list ledger; /* of cdl_entry */
} cdl_workshop;

/* A text that has been judged. */
typedef struct cdl_call {
  lua_State *L;
  const cdl_knowledge *known;
  const char *text;
  size_t length;
  cdl_workshop *work;
} cdl_call;

/* knowledge at 1, text at 2, the names of the kinds at 3: judges the text. The stack is then the call's, and has nothing above. */
cdl_call cdl_begin_attribution(lua_State *L);

/* The memory is for the next call; nothing found may be used any more. */
void cdl_end_attribution(const cdl_call *c);

/* The lines of the text that a verdict is on: one, or several of a wrapped text. */
typedef struct cdl_lines {
  const cdl_call *call;
  const cd_verdict *verdict;
  cd_line_reader reader;
  size_t count;  /* of those given */
} cdl_lines;

cdl_lines cdl_lines_of(const cdl_call *c, const cd_verdict *v);

/* Gives the next one, or returns 0. */
int cdl_lines_next(cdl_lines *lines, cdl_entry *entry);

/* The keys of lines' tables: pushes them, and gives where they are from now on, for cdl_push_line. */
int cdl_push_line_keys(lua_State *L);

/* Pushes a line's table: kind by its name in the list at 'kinds', first, last, and continues = true if it does. */
void cdl_push_line(lua_State *L, int keys, int kinds, const cdl_entry *entry);

/* Pushes the tables of the lines in which more is to be read, in a list; the ledger of all lines, a string; and their number. */
void cdl_push_ledger(const cdl_call *c);

/* lines_of(ledger, kinds, told) -> all lines, and those that are notable; told: the list that came with the ledger */
int cdl_make_lines(lua_State *L);

/* Whether cdl_set_fields may have anything to set. */
int cdl_has_fields(const cd_verdict *v);

/* Sets what else is known of a line in its table at the top. */
void cdl_set_fields(const cdl_call *c, const cd_verdict *v);

/* The same for a text that is a picture credit and nothing else, whatever the verdict on it. */
void cdl_set_photo_credit(const cdl_call *c, const cd_verdict *v);

/* knowledge() and the methods of knowledge that teach it, and those that explain. */
int cdl_new_knowledge(lua_State *L);
extern const luaL_Reg cdl_knowledge_methods[], cdl_evidence_methods[];

/* glance(64 bytes, portable) -> what is seen of them, as a string: to hold the kernels to each other */
int cdl_glance(lua_State *L);

/* attribution_names() -> { kinds=, roles=, rows=, cues=, row_texts=, cue_texts= }: lists in the core's order */
int cdl_attribution_names(lua_State *L);

#endif
