-- memory.lua: what memory.c runs while memory runs out: a job for each way into the core.
local copydesk = require "copydesk"

local prose = ("Dr. Renn said: “We don’t know yet.” It rained on Jan. 3 in the U.S. (see p. 4). e\204\129 \255 "):rep(40)

local article = [[
Ferry to Gannet Bay is late again

By Hanne Lindqvist

PORT ELLERY (Meridian) - The ferry was late on Monday, the third time this week.

“It was the fog,” the captain said.

Related Article:

Fog closes the harbour

(Reporting by Hanne Lindqvist in Port Ellery; Editing by Noor van der Laan)
]]

local mail = [[
Yes, we can.

On Tue, 4 Jun 2024 at 16:32, Petra Sandoval <petra@sandoval.example> wrote:
> Can we load this week?

]] .. "-- \nOda Marchetti\n"

return {
  function() copydesk.normalize(prose, { form = "NFD", spaces = "collapse", quotes = "ascii" }) end,
  function() copydesk.normalize("&amp; caf\195\131\194\169 " .. prose, { mojibake = true, entities = true, wrap = true, report = true }) end,
  function() select(2, copydesk.align(prose, "search")):to_source(3, 9) end,
  function() -- a line of several pieces
    local line = ("caf\195\131\194\169 &amp; \239\189\182\239\190\158 "):rep(5000)
    local normalizer = copydesk.normalizer { form = "NFKC", mojibake = true, entities = true }
    normalizer:feed(line)
    normalizer:close()
    copydesk.align(line, { form = "NFKC", mojibake = true, entities = true, report = true })
  end,
  function() copydesk.split(prose, { quotes = "keep" }) end,
  function() copydesk.split(prose, { mode = "uax29", lang = "de" }) end,
  function() for _ in copydesk.sentences(prose) do end end,
  function()
    local splitter = copydesk.stream()
    for i = 1, #prose, 100 do splitter:feed(prose:sub(i, i + 99)) end
    splitter:close()
  end,
  function() for _ in copydesk.words(prose) do end end,
  function() for _ in copydesk.clean(article):sentences() do end end,
  function() copydesk.lines(article, { lang = "fr" }) end,
  function() copydesk.credits("(Writing by Clara Venn in Vellmar; Editing by Edmund Sayle)") end,
  function() copydesk.reply(mail) end,
}
