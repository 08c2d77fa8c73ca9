/*
** lua_attribution.h - floor 4: what the files share that bind the attribution of news: lua_knowledge.c teaches the core,
** lua_attribution.c runs it and makes stories, lua_line.c gives a line's table its fields, lua_evidence.c tells what spoke for a kind.
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

/* What calls work with, one after the other. */
typedef struct cdl_workshop {
  cd_attribution attribution;
  cd_buffer body;
  cd_list pieces;
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
  size_t count;  /* of those pushed */
} cdl_lines;

cdl_lines cdl_lines_of(const cdl_call *c, const cd_verdict *v);

/* Pushes the next one's table (kind, first, last, and of those after the first continues = true), or returns 0. */
int cdl_push_next_line(cdl_lines *lines);

/* Sets what else is known of a line in its table at the top. */
void cdl_set_fields(const cdl_call *c, const cd_verdict *v);

/* The same for a text that is a picture credit and nothing else, whatever the verdict on it. */
void cdl_set_photo_credit(const cdl_call *c, const cd_verdict *v);

/* Whether anything but kind and place is to be told of a line, or its kind is no body. */
static inline int cdl_is_notable(const cd_verdict *v) {
  return v->kind != CD_KIND_BODY || v->kept.end - v->kept.start < v->line.end - v->line.start;
}

/* knowledge() and the methods of knowledge that teach it, and those that explain. */
int cdl_new_knowledge(lua_State *L);
extern const luaL_Reg cdl_knowledge_methods[], cdl_evidence_methods[];

/* glance(64 bytes, portable) -> what is seen of them, as a string: to hold the kernels to each other */
int cdl_glance(lua_State *L);

/* attribution_names() -> { kinds=, roles=, rows=, cues=, row_texts=, cue_texts= }: lists in the core's order */
int cdl_attribution_names(lua_State *L);

#endif
