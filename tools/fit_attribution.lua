-- fit_attribution.lua: fits the weights of evidence (csrc/evidence.h) on labelled articles and writes
-- csrc/attribution_weights.c.
--
--   lua tools/fit_attribution.lua [--check] ARTICLES.jsonl... > csrc/attribution_weights.c
--
-- An article is a JSON object a line: { "lang", "publisher", "method", "lines": [ { "text", "label" }, ... ] }.
-- The model is a multinomial logistic regression: rows and cues in, kinds out; no row knows a word. --check fits
-- on four fifths of the publishers and tells how the other fifth comes out, five times: the lines of the body lost and of
-- the others removed by standing and margin, then precision and recall of each kind; nothing is written. What it tells
-- decides, not how well the weights suit the articles they were fitted on.

local core = require "copydesk.core"
local attribution = require "copydesk.attribution"
local json = require "cjson"

local EPOCHS, RATE = 30, 0.15
-- How firmly weights are held near 0, as so many examples against them: what all kinds that are removed share, what cues
-- share, and how one kind may differ from that. So a kind that is rare in the articles is told by its cues.
local HOLD_JUNK, HOLD_CUES, HOLD_KIND = 0.5, 0.1, 8
local DERIVED = 0.5 -- what a line labelled by a page's structure counts, against one labelled by hand
local BALANCE = 0.35
local LOSS_OF_BODY = 3 -- what a line of the body counts, against one of junk

local names = core.attribution_names()
local kind_number = {}
for i, kind in ipairs(names.kinds) do kind_number[kind] = i end
kind_number.dateline = kind_number.body
local STAYS = { body = true, dateline = true, subhead = true }
local APART = { title = true, subtitle = true, caption = true }

local CUED = { CUE_SURE = true, CUE_WHOLE = true, CUE_START = true, CUE_END = true, CUE_HEAD = true, BLOCK_1 = true }

-- Every weight has a number: those of rows for all kinds first, then those of cues, one a kind.
local row_number, cue_number = {}, {}
for i, row in ipairs(names.rows) do row_number[row] = i end
for i, cue in ipairs(names.cues) do cue_number[cue] = i end
local KINDS, ROWS = #names.kinds, #names.rows
local is_junk = {}
for i, kind in ipairs(names.kinds) do is_junk[i] = not STAYS[kind] and not APART[kind] end

local function text_of(document)
  local parts = {}
  for i, line in ipairs(document.lines) do parts[i] = line.text end
  return table.concat(parts, "\n")
end

-- The lines of a document that are judged: { rows = {numbers}, cues = { {cue, kind}, ... }, kind, count }.
local function examples_of(document)
  local prepared = attribution.prepare { lang = document.lang }
  local found, at, examples = {}, 1, {}
  for _, line in ipairs(prepared.knowledge:evidence(text_of(document), prepared.kinds)) do found[line.first] = line end
  for _, line in ipairs(document.lines) do
    local kind = kind_number[line.label]
    local evidence = found[at + #line.text:match "^%s*"]
    at = at + #line.text + 1
    if kind and evidence and not evidence.prose then
      local rows, cues = {}, {}
      for i, row in ipairs(evidence.rows) do rows[i] = row_number[row] end
      for i, cue in ipairs(evidence.cues) do cues[i] = { cue_number[cue[1]], cue[2] + 1 } end
      examples[#examples + 1] = {
        rows = rows, cues = cues, kind = kind, label = line.label, text = line.text, publisher = document.publisher,
        count = (document.method == "hand" and 1 or DERIVED) * (STAYS[line.label] and LOSS_OF_BODY or 1),
      }
    end
  end
  return examples
end

local function read(files)
  local examples = {}
  for _, name in ipairs(files) do
    for row in io.lines(name) do
      for _, example in ipairs(examples_of(json.decode(row))) do examples[#examples + 1] = example end
    end
  end
  return examples
end

-- A weight of every row and cue for each kind; [0] is shared by the kinds that are removed, of a cue by all.
local function new_weights()
  local weights = { rows = {}, cues = {} }
  for list, count in pairs { rows = ROWS, cues = #names.cues } do
    for i = 1, count do
      local w = {}
      for k = 0, KINDS do w[k] = 0 end
      weights[list][i] = w
    end
  end
  return weights
end

local function scores_of(weights, example)
  local scores, junk = {}, 0
  for k = 1, KINDS do scores[k] = 0 end
  for _, row in ipairs(example.rows) do
    local w = weights.rows[row]
    junk = junk + w[0]
    for k = 1, KINDS do scores[k] = scores[k] + w[k] end
  end
  for k = 1, KINDS do
    if is_junk[k] then scores[k] = scores[k] + junk end
  end
  for _, cue in ipairs(example.cues) do
    local w, k = weights.cues[cue[1]], cue[2]
    if k <= KINDS then scores[k] = scores[k] + w[k] + w[0] end
  end
  return scores
end

local function to_shares(scores)
  local most, sum = math.max(table.unpack(scores)), 0
  for k = 1, KINDS do
    scores[k] = math.exp(scores[k] - most)
    sum = sum + scores[k]
  end
  for k = 1, KINDS do scores[k] = scores[k] / sum end
  return scores
end

local function step(w, s, k, slope, hold)
  slope = slope + hold * w[k]
  s[k] = s[k] + slope * slope
  if s[k] > 0 then w[k] = w[k] - RATE * slope / math.sqrt(s[k]) end
end

-- What each step of a row or cue adds to the hold, so that an epoch adds it once.
local function count_uses(examples)
  local uses = { rows = {}, cues = {} }
  for _, example in ipairs(examples) do
    for _, row in ipairs(example.rows) do uses.rows[row] = (uses.rows[row] or 0) + 1 end
    for _, cue in ipairs(example.cues) do uses.cues[cue[1]] = (uses.cues[cue[1]] or 0) + 1 end
  end
  return uses
end

local function learn(weights, squares, uses, example)
  local slopes, junk = to_shares(scores_of(weights, example)), 0
  slopes[example.kind] = slopes[example.kind] - 1
  for k = 1, KINDS do
    slopes[k] = slopes[k] * example.share
    if is_junk[k] then junk = junk + slopes[k] end
  end
  for _, row in ipairs(example.rows) do
    local w, s, n = weights.rows[row], squares.rows[row], uses.rows[row]
    step(w, s, 0, junk, HOLD_JUNK / n)
    for k = 1, KINDS do step(w, s, k, slopes[k], HOLD_KIND / n) end
  end
  for _, cue in ipairs(example.cues) do
    local w, s, n, k = weights.cues[cue[1]], squares.cues[cue[1]], uses.cues[cue[1]], cue[2]
    if k <= KINDS then
      step(w, s, 0, slopes[k], HOLD_CUES / n)
      step(w, s, k, slopes[k], HOLD_KIND / n)
    end
  end
end

-- A shuffle that is the same everywhere and every time.
local function shuffled(list)
  local seed, copy = 12345, {}
  for i, item in ipairs(list) do copy[i] = item end
  for i = #copy, 2, -1 do
    seed = (seed * 16807) % 2147483647
    local j = seed % i + 1
    copy[i], copy[j] = copy[j], copy[i]
  end
  return copy
end

-- Kinds that are rare in the articles count for more than their number.
local function balance(examples)
  local counts = {}
  for _, example in ipairs(examples) do counts[example.kind] = (counts[example.kind] or 0) + 1 end
  for _, example in ipairs(examples) do example.share = example.count * math.max(1, (1000 / counts[example.kind]) ^ BALANCE) end
end

local function fit(examples)
  local weights, squares, uses = new_weights(), new_weights(), count_uses(examples)
  balance(examples)
  local order = shuffled(examples)
  for _ = 1, EPOCHS do
    for _, example in ipairs(order) do learn(weights, squares, uses, example) end
  end
  return weights
end

-- What a line stands on, the strongest first: csrc/attribution.c has a margin for each.
local STANDINGS = { "cued", "tail", "above the title", "below the title", "in a block", "in a run", "bare" }

local function standing_of(example, junk)
  for _, cue in ipairs(example.cues) do
    if cue[2] == junk and CUED[names.cues[cue[1]]] then return "cued" end
  end
  local has = {}
  for _, row in ipairs(example.rows) do has[names.rows[row]] = true end
  if has.TAIL_OPEN then return "tail" end
  if has.ABOVE_TITLE then return "above the title" end
  if has.BELOW_TITLE then return "below the title" end
  for _, cue in ipairs(example.cues) do
    if cue[2] == junk and names.cues[cue[1]]:match "^BLOCK" then return "in a block" end
  end
  return has.RUN_CUED and "in a run" or "bare"
end

-- The best kind that stays, the best that does not, by how much the latter is ahead, and what it stands on.
local function judge(weights, example)
  local scores = scores_of(weights, example)
  local keep, junk
  for k, kind in ipairs(names.kinds) do
    if STAYS[kind] then
      if not keep or scores[k] > scores[keep] then keep = k end
    elseif not junk or scores[k] > scores[junk] then junk = k end
  end
  return {
    example = example, keep = keep, junk = junk, margin = scores[junk] - scores[keep], standing = standing_of(example, junk),
  }
end

local function check(examples)
  local folds, number_of, publishers = {}, {}, 0
  for i = 1, 5 do folds[i] = {} end
  for _, example in ipairs(examples) do
    local p = tostring(example.publisher)
    if not number_of[p] then number_of[p], publishers = publishers % 5 + 1, publishers + 1 end
    table.insert(folds[number_of[p]], example)
  end
  local results = {}
  for f = 1, 5 do
    local others = {}
    for g = 1, 5 do
      if g ~= f then for _, example in ipairs(folds[g]) do others[#others + 1] = example end end
    end
    local weights = fit(others)
    for _, example in ipairs(folds[f]) do results[#results + 1] = judge(weights, example) end
  end
  return results
end

local function report_margin(results, standing, margin)
  local kept, lost, removed, left = 0, 0, 0, 0
  for _, r in ipairs(results) do
    local label = r.example.label
    if r.standing == standing and STAYS[label] then
      if r.margin > margin then lost = lost + 1 else kept = kept + 1 end
    elseif r.standing == standing and not APART[label] then
      if r.margin > margin then removed = removed + 1 else left = left + 1 end
    end
  end
  io.stderr:write(("%-16s margin %4.1f: body lost %3d of %4d, junk removed %4d of %4d\n"):format(standing, margin, lost,
    lost + kept, removed, removed + left))
end

-- How well the likeliest kind of each line of the other publishers is the right one, kind by kind.
local function report_kinds(results)
  local right, said, meant = {}, {}, {}
  for _, r in ipairs(results) do
    local got = names.kinds[r.margin > 0 and r.junk or r.keep]
    said[got], meant[r.example.label] = (said[got] or 0) + 1, (meant[r.example.label] or 0) + 1
    if got == r.example.label then right[got] = (right[got] or 0) + 1 end
  end
  for _, kind in ipairs(names.kinds) do
    local n = right[kind] or 0
    local precision, recall = n / math.max(1, said[kind] or 0), n / math.max(1, meant[kind] or 0)
    io.stderr:write(("%-13s lines %5d  precision %.3f  recall %.3f  F1 %.3f\n"):format(kind, meant[kind] or 0, precision, recall,
      2 * precision * recall / math.max(1e-9, precision + recall)))
  end
end

local function report(results, show)
  for _, standing in ipairs(STANDINGS) do
    for _, margin in ipairs { -2, -1, 0, 0.5, 1, 1.5, 2, 3, 4, 5 } do report_margin(results, standing, margin) end
  end
  report_kinds(results)
  for _, r in ipairs(results) do
    if show and r.margin > 0 and STAYS[r.example.label] then
      io.stderr:write(("%s %4.1f %s as %s: %s\n"):format(r.standing, r.margin, r.example.label, names.kinds[r.junk],
        r.example.text:sub(1, 100)))
    end
  end
end

local function write_table(kind, rows, row_names, texts, out)
  out[#out + 1] = ("const float cd_%s_weights[CD_%sS][CD_KINDS] = {"):format(kind, kind:upper())
  for i, row in ipairs(rows) do
    local cells = {}
    for k = 1, KINDS do cells[k] = ("%6.2ff"):format(row[k] + ((kind == "cue" or is_junk[k]) and row[0] or 0)) end
    out[#out + 1] = ("  /* %s: %s */\n  [CD_ROW_%s] = {\n    %s,\n    %s },"):format(row_names[i], texts[i],
      row_names[i], table.concat(cells, ",", 1, KINDS / 2), table.concat(cells, ",", KINDS / 2 + 1))
  end
  out[#out + 1] = "};\n"
end

local function write(weights)
  local out = {
    "/*", "** attribution_weights.c - generated by tools/fit_attribution.lua; `make weights` fits it anew. Do not edit.",
    "** How much each row of evidence (evidence.h) speaks for each kind of line (kinds.h), fitted on the shape, place,",
    "** neighbours and fired cues of labelled news articles; holds no text. MIT, as the rest of copydesk.", "** The columns:",
    "**   " .. table.concat(names.kinds, " ", 1, KINDS / 2), "**   " .. table.concat(names.kinds, " ", KINDS / 2 + 1), "*/",
    '#include "attribution.h"', "",
  }
  write_table("cue", weights.cues, names.cues, names.cue_texts, out)
  write_table("row", weights.rows, names.rows, names.row_texts, out)
  io.write(table.concat(out, "\n"))
end

local files, checking, show = {}, false, false
for _, word in ipairs(arg) do
  if word == "--check" then checking = true
  elseif word == "--show" then show = true
  else files[#files + 1] = word end
end
local examples = read(files)
if checking then report(check(examples), show) else write(fit(examples)) end
