rockspec_format = "3.0"
package = "copydesk"
version = "scm-1"

source = {
  url = "git+https://github.com/copydesk/copydesk.git",
}

description = {
  summary = "Clean Unicode text, its sentences, and who wrote it",
  detailed = [[
    Turns prose as it is found (an article copied from a page, an e-mail, a corpus dump) into clean Unicode
    text, its sentences, and its credits: normalization and clean-up, sentence splitting, and the recognition,
    removal and parsing of attribution lines. A C core, with spans that point into the source.]],
  license = "MIT",
  labels = { "unicode", "text", "nlp", "normalization", "sentences", "email" },
}

supported_platforms = { "unix" }

-- The command needs argparse and lua-cjson; the module itself needs Lua and utf8proc alone.
dependencies = {
  "lua >= 5.1, < 5.6",
  "argparse >= 0.7",
  "lua-cjson >= 2.1",
}

external_dependencies = {
  UTF8PROC = { header = "utf8proc.h", library = "utf8proc" },
}

build = {
  type = "builtin",
  modules = {
    ["copydesk.core"] = {
      sources = {
        "csrc/accents.c",
        "csrc/alignment.c",
        "csrc/cleanup.c",
        "csrc/cleanup_cut.c",
        "csrc/cleanup_report.c",
        "csrc/cleanup_stream.c",
        "csrc/core.c",
        "csrc/cpu.c",
        "csrc/entities.c",
        "csrc/entities_data.c",
        "csrc/line_shape.c",
        "csrc/lua_attribution.c",
        "csrc/lua_copydesk.c",
        "csrc/lua_normalize.c",
        "csrc/lua_normalizer_stream.c",
        "csrc/lua_reply.c",
        "csrc/lua_sentence.c",
        "csrc/mail_address.c",
        "csrc/mail_attribution.c",
        "csrc/mail_date.c",
        "csrc/mail_device.c",
        "csrc/mail_header.c",
        "csrc/mail_line.c",
        "csrc/mail_marks.c",
        "csrc/mail_phrases.c",
        "csrc/mojibake.c",
        "csrc/mojibake_data.c",
        "csrc/normal_data.c",
        "csrc/normalize.c",
        "csrc/normalize_order.c",
        "csrc/normalize_table.c",
        "csrc/reflow.c",
        "csrc/reply.c",
        "csrc/scan_stops.c",
        "csrc/segment_sentence.c",
        "csrc/sentence.c",
        "csrc/sentence_context.c",
        "csrc/sentence_list.c",
        "csrc/sentence_model.c",
        "csrc/sentence_quotes.c",
        "csrc/sentence_rules.c",
        "csrc/sentence_text.c",
        "csrc/sentence_words.c",
        "csrc/suspicion.c",
        "csrc/typography.c",
        "csrc/unicode_tables.c",
        "csrc/utf8.c",
      },
      libraries = { "utf8proc" },
      incdirs = { "$(UTF8PROC_INCDIR)", "csrc" },
      libdirs = { "$(UTF8PROC_LIBDIR)" },
    },
    ["copydesk.attribution"] = "lua/copydesk/attribution.lua",
    ["copydesk.cli"] = "lua/copydesk/cli.lua",
    ["copydesk.cli.json"] = "lua/copydesk/cli/json.lua",
    ["copydesk.cli.methods"] = "lua/copydesk/cli/methods.lua",
    ["copydesk.cli.options"] = "lua/copydesk/cli/options.lua",
    ["copydesk.cli.rows"] = "lua/copydesk/cli/rows.lua",
    ["copydesk.cli.show"] = "lua/copydesk/cli/show.lua",
    ["copydesk.desk"] = "lua/copydesk/desk.lua",
    ["copydesk.errors"] = "lua/copydesk/errors.lua",
    ["copydesk"] = "lua/copydesk/init.lua",
    ["copydesk.lang.am"] = "lua/copydesk/lang/am.lua",
    ["copydesk.lang.ar"] = "lua/copydesk/lang/ar.lua",
    ["copydesk.lang.bg"] = "lua/copydesk/lang/bg.lua",
    ["copydesk.lang.cs"] = "lua/copydesk/lang/cs.lua",
    ["copydesk.lang.da"] = "lua/copydesk/lang/da.lua",
    ["copydesk.lang.de"] = "lua/copydesk/lang/de.lua",
    ["copydesk.lang.el"] = "lua/copydesk/lang/el.lua",
    ["copydesk.lang.en"] = "lua/copydesk/lang/en.lua",
    ["copydesk.lang.es"] = "lua/copydesk/lang/es.lua",
    ["copydesk.lang.fa"] = "lua/copydesk/lang/fa.lua",
    ["copydesk.lang.fi"] = "lua/copydesk/lang/fi.lua",
    ["copydesk.lang.fr"] = "lua/copydesk/lang/fr.lua",
    ["copydesk.lang.he"] = "lua/copydesk/lang/he.lua",
    ["copydesk.lang.hi"] = "lua/copydesk/lang/hi.lua",
    ["copydesk.lang.hu"] = "lua/copydesk/lang/hu.lua",
    ["copydesk.lang.hy"] = "lua/copydesk/lang/hy.lua",
    ["copydesk.lang.id"] = "lua/copydesk/lang/id.lua",
    ["copydesk.lang.it"] = "lua/copydesk/lang/it.lua",
    ["copydesk.lang.ja"] = "lua/copydesk/lang/ja.lua",
    ["copydesk.lang.kk"] = "lua/copydesk/lang/kk.lua",
    ["copydesk.lang.ko"] = "lua/copydesk/lang/ko.lua",
    ["copydesk.lang.mr"] = "lua/copydesk/lang/mr.lua",
    ["copydesk.lang.my"] = "lua/copydesk/lang/my.lua",
    ["copydesk.lang.nl"] = "lua/copydesk/lang/nl.lua",
    ["copydesk.lang.no"] = "lua/copydesk/lang/no.lua",
    ["copydesk.lang.pl"] = "lua/copydesk/lang/pl.lua",
    ["copydesk.lang.pt"] = "lua/copydesk/lang/pt.lua",
    ["copydesk.lang.ro"] = "lua/copydesk/lang/ro.lua",
    ["copydesk.lang.ru"] = "lua/copydesk/lang/ru.lua",
    ["copydesk.lang.sk"] = "lua/copydesk/lang/sk.lua",
    ["copydesk.lang.sv"] = "lua/copydesk/lang/sv.lua",
    ["copydesk.lang.th"] = "lua/copydesk/lang/th.lua",
    ["copydesk.lang.tr"] = "lua/copydesk/lang/tr.lua",
    ["copydesk.lang.uk"] = "lua/copydesk/lang/uk.lua",
    ["copydesk.lang.und"] = "lua/copydesk/lang/und.lua",
    ["copydesk.lang.ur"] = "lua/copydesk/lang/ur.lua",
    ["copydesk.lang.vi"] = "lua/copydesk/lang/vi.lua",
    ["copydesk.lang.zh"] = "lua/copydesk/lang/zh.lua",
    ["copydesk.languages"] = "lua/copydesk/languages.lua",
    ["copydesk.models.en"] = "lua/copydesk/models/en.lua",
    ["copydesk.models.und"] = "lua/copydesk/models/und.lua",
    ["copydesk.normalize"] = "lua/copydesk/normalize.lua",
    ["copydesk.options"] = "lua/copydesk/options.lua",
    ["copydesk.reply"] = "lua/copydesk/reply.lua",
    ["copydesk.sentences"] = "lua/copydesk/sentences.lua",
    ["copydesk.types"] = "lua/copydesk/types.lua",
  },
  install = {
    bin = { "bin/copydesk" },
  },
}

test = {
  type = "command",
  command = "make test",
}
