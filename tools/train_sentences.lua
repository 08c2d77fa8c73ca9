-- train_sentences.lua: trains the linear model that judges doubtful sentence boundaries, and writes it as a
-- module of Lua. The features come from the core, so the model is trained on what it will see. The same data
-- gives the same weights, byte for byte.
--
-- usage: lua5.4 tools/train_sentences.lua OUTPUT BITS MARGIN NOTE FILE.jsonl...
--
-- MARGIN says, in log-odds, what more it takes to overrule what the rules find likely: less for a model of one language
-- with much data, more for one that speaks for languages it has seen little or nothing of.
--
-- A line of FILE is a document { "lang", "text", "sentences": [...] }. Each is seen twice: as it is, and with its
-- paragraphs joined by spaces. The thresholds come from documents that were held back in turn: every fifth one for the
-- languages that are learned from, and for others, which a model of several languages has to serve, too, one language.

local core = require "copydesk.core"
local json = require "cjson"
local languages = require "copydesk.languages"
local room = require "copydesk.sentences"

local GATE_BITS = 13
local GATE_LOSS = 0.15 -- of the gaps that the large model accepts, what the gate may keep out
local GATE_MOST = 20 -- how many gaps it may let through for one that is accepted: each costs a look
local PARTS = 5
local SKIPPED = 2
local EPOCHS = 8
local RATE = 0.05
local SHRINK = 1e-6
local LEAST = 2 -- features seen less often teach nothing
local BOUND = 1 -- the threshold of stops, in log-odds, is at most so far from even: few are held back
local GAP_KIND = 5
local PENALTY = 0.75 -- a boundary found wrongly where nothing is written counts so much more

-- --- reading ------------------------------------------------------------------------------------------------------

local options_by_lang = {}

local function options_of(lang)
  if not options_by_lang[lang] then
    local language = core.sentence_language(room.knowledge_of(languages.get(lang).sentences))
    options_by_lang[lang] = core.sentence_options(language, nil, "prose", "paragraph", "split", true)
  end
  return options_by_lang[lang]
end

-- Odd spaces as plain ones, as many bytes.
local function plain_spaces(text)
  return (text:gsub("\xC2\xA0", "  "):gsub("\xE3\x80\x80", "   "):gsub("\xE2\x80[\x80-\x8A\xAF]", "   "))
end

-- Where the sentences end in the text: positions after their last byte.
local function ends_of(text, sentences)
  local ends, at = {}, 1
  local plain = plain_spaces(text)
  for _, sentence in ipairs(sentences) do
    for word in plain_spaces(sentence):gmatch "%S+" do
      for _ = 1, #word do at = plain:find("%S", at) + 1 end
    end
    ends[#ends + 1] = at - 1
  end
  return ends
end

-- The core counts from 0.
local function places_of(numbers)
  for i, number in ipairs(numbers) do numbers[i] = math.tointeger(number) + 1 end
  return numbers
end

-- Adds the doubtful candidates of a text to a set: { features =, label =, gap = }; counts the real ends.
local function add_examples(set, text, doc)
  local ends = ends_of(text, doc.sentences)
  set.total = set.total + #ends - 1
  for _, seen in ipairs(core.sentence_decisions(options_of(doc.lang), text, ends, true)) do
    if seen.features then
      set[#set + 1] = { features = seen.features, label = seen.boundary and 1 or 0, likely = seen.likely,
        gate = seen.kind == GAP_KIND and not seen.likely and places_of(seen.gate) or nil }
    elseif seen.boundary then
      set.settled = set.settled + 1
    end
  end
end

-- All documents, as a list of sets: those of one language and one fifth of the documents are one.
local function read(files)
  local sets, of_key, place = {}, {}, 0
  for _, name in ipairs(files) do
    for line in io.lines(name) do
      local doc = json.decode(line)
      place = place + 1
      local key = doc.lang .. place % PARTS
      local set = of_key[key]
      if not set then
        set = { lang = doc.lang, fifth = place % PARTS, total = 0, settled = 0 }
        of_key[key], sets[#sets + 1] = set, set
      end
      add_examples(set, doc.text, doc)
      local flat = doc.text:gsub("\n\n", " ")
      if flat ~= doc.text then add_examples(set, flat, doc) end
    end
  end
  return sets
end

-- One set of all that a function wants.
local function gather(sets, wanted)
  local all = { total = 0, settled = 0 }
  for _, set in ipairs(sets) do
    if not wanted or wanted(set) then
      table.move(set, 1, #set, #all + 1, all)
      all.total, all.settled = all.total + set.total, all.settled + set.settled
    end
  end
  return all
end

-- The values that the sets have in a field, "lang" or "fifth", in order.
local function values_of(sets, field)
  local values, seen = {}, {}
  for _, set in ipairs(sets) do
    if not seen[set[field]] then
      seen[set[field]] = true
      values[#values + 1] = set[field]
    end
  end
  table.sort(values)
  return values
end

-- --- training -----------------------------------------------------------------------------------------------------

-- A generator of numbers of our own, so that every Lua shuffles alike.
local seed = 20240229
local function random(n)
  seed = (seed * 1103515245 + 12345) % 2147483648
  return math.floor(seed / 65536) % n + 1
end

local function shuffle(list)
  for i = #list, 2, -1 do
    local j = (random(32768) - 1) * 32768 + random(32768)
    j = j % i + 1
    list[i], list[j] = list[j], list[i]
  end
end

-- How often each feature is seen.
local function count_features(set)
  local counts = {}
  for _, example in ipairs(set) do
    for _, feature in ipairs(example.features) do counts[feature] = (counts[feature] or 0) + 1 end
  end
  return counts
end

-- Features become places in the table of weights; those that are too rare to learn from are left out.
local function fold(set, bits)
  local size, counts = 1 << bits, count_features(set)
  for _, example in ipairs(set) do
    local places = {}
    for _, feature in ipairs(example.features) do
      if counts[feature] >= LEAST then places[#places + 1] = math.tointeger(feature) % size + 1 end
    end
    example.features = places
  end
end

local function sum(weights, features)
  local total = 0
  for i = 1, #features do total = total + weights[features[i]] end
  return total
end

-- Logistic regression, by AdaGrad; the weights are the mean of those after the later epochs.
local function train_weights(set, bits)
  local weights, squares, mean = {}, {}, {}
  for i = 1, 1 << bits do weights[i], squares[i], mean[i] = 0.0, 1e-2, 0.0 end
  for epoch = 1, EPOCHS do
    shuffle(set)
    local loss = 0
    for _, example in ipairs(set) do
      local features = example.features
      local guess = 1 / (1 + math.exp(-sum(weights, features)))
      local slope = guess - example.label
      loss = loss - math.log(math.max(1e-9, example.label == 1 and guess or 1 - guess))
      for i = 1, #features do
        local f = features[i]
        local step = slope + SHRINK * weights[f]
        squares[f] = squares[f] + step * step
        weights[f] = weights[f] - RATE * step / math.sqrt(squares[f])
      end
    end
    if epoch > SKIPPED then
      for i = 1, #mean do mean[i] = mean[i] + weights[i] / (EPOCHS - SKIPPED) end
    end
    if epoch == EPOCHS then io.stderr:write(("%d examples, loss %.4f\n"):format(#set, loss / #set)) end
  end
  return mean
end

local function quantize(weights)
  local most = 0
  for _, weight in ipairs(weights) do most = math.max(most, math.abs(weight)) end
  local bytes, scale = {}, most / 127
  for i, weight in ipairs(weights) do bytes[i] = math.floor(weight / scale + 0.5) end
  return bytes, scale
end

-- The threshold of one kind that gives the best F1, when 'found' boundaries are found beyond these, 'right' of them
-- rightly.
local function best_threshold(scored, right, found, total, penalty)
  local best, threshold, best_right, best_found = -1, 0, 0, 0
  local r, f = 0, 0
  for i, item in ipairs(scored) do
    r, f = r + item.label, f + 1
    local after = scored[i + 1]
    if not after or after.score ~= item.score then
      local f1 = 2 * (right + r) / (found + f + total + penalty * (f - r))
      if f1 > best then
        best, threshold, best_right, best_found = f1, after and (item.score + after.score) / 2 or item.score - 1, r, f
      end
    end
  end
  return threshold, best_right, best_found, best
end

local function by_score(list)
  for place, item in ipairs(list) do item.place = place end
  table.sort(list, function(a, b) return a.score > b.score or a.score == b.score and a.place < b.place end)
  return list
end

-- The thresholds of stops and of gaps, in log-odds.
local function thresholds(held)
  local stops, gaps = {}, {}
  for _, example in ipairs(held) do
    table.insert(example.gate and gaps or stops, { score = example.score, label = example.label })
  end
  by_score(stops)
  by_score(gaps)
  local gap, right, found, stop, f1 = 0, 0, 0, nil, nil
  for _ = 1, 3 do
    local stop_right, stop_found
    stop, stop_right, stop_found = best_threshold(stops, held.settled + right, held.settled + found, held.total, 0)
    gap, right, found, f1 = best_threshold(gaps, held.settled + stop_right, held.settled + stop_found, held.total, PENALTY)
  end
  return math.max(-BOUND, math.min(BOUND, stop)), gap, f1
end

-- The gate: a small model of gaps alone.
local function train_gate(set)
  local gaps = {}
  for _, example in ipairs(set) do
    if example.gate then gaps[#gaps + 1] = { features = example.gate, label = example.label } end
  end
  return quantize(train_weights(gaps, GATE_BITS))
end

-- A threshold of the gate, in log-odds, that lets through most of what the large model accepts.
local function gate_threshold(held, gap_threshold)
  local accepted, scores = {}, {}
  for _, example in ipairs(held) do
    if example.gate then scores[#scores + 1] = example.gate_score end
    if example.gate and example.score > gap_threshold then accepted[#accepted + 1] = example.gate_score end
  end
  table.sort(accepted)
  table.sort(scores)
  local wanted = (accepted[math.max(1, math.floor(#accepted * GATE_LOSS))] or 0) - 0.01
  local affordable = scores[math.max(1, #scores - GATE_MOST * #accepted)] or 0
  io.stderr:write(("%d of %d gaps are accepted; the gate is at %.2f, %.2f is affordable\n"):format(#accepted, #scores,
    wanted, affordable))
  return math.max(wanted, affordable)
end

-- Gives each example the scores, in log-odds, of models that have not seen its part: its language, or its fifth.
local function score_held(sets, field, bits, margin)
  for _, value in ipairs(values_of(sets, field)) do
    local rest = gather(sets, function(set) return set[field] ~= value end)
    local bytes, scale = quantize(train_weights(rest, bits))
    local gate, gate_scale = train_gate(rest)
    for _, example in ipairs(gather(sets, function(set) return set[field] == value end)) do
      example.score = sum(bytes, example.features) * scale
      if example.gate then
        example.gate_score = sum(gate, example.gate) * gate_scale
      else
        example.score = example.score + (example.likely and margin or -margin)
      end
    end
  end
end

-- The thresholds, in log-odds, for what was held back in turn.
local function find_thresholds(sets, all, field, bits, margin)
  score_held(sets, field, bits, margin)
  local stop, gap, f1 = thresholds(all)
  io.stderr:write(("held back by %s: F1 %.2f, thresholds %.2f and %.2f\n"):format(field, 100 * f1, stop, gap))
  return { stop = stop, gap = gap, gate = gate_threshold(all, gap) }
end

-- --- writing ------------------------------------------------------------------------------------------------------

local DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

local function base64(bytes)
  local out = {}
  for i = 1, #bytes, 3 do
    local n = (bytes[i] & 255) << 16 | ((bytes[i + 1] or 0) & 255) << 8 | ((bytes[i + 2] or 0) & 255)
    for shift = 18, 0, -6 do
      local digit = n >> shift & 63
      out[#out + 1] = DIGITS:sub(digit + 1, digit + 1)
    end
  end
  return table.concat(out):sub(1, (#bytes * 8 + 5) // 6)
end

local function write_bytes(file, name, bytes)
  local text = base64(bytes)
  file:write("  ", name, " = [[\n")
  for i = 1, #text, 112 do file:write(text:sub(i, i + 111), "\n") end
  file:write("]],\n")
end

local function write(name, note, model)
  local file = assert(io.open(name, "w"))
  file:write("-- Generated by tools/train_sentences.lua; do not edit (make models DATA=FOLDER).\n-- ", note, "\n\nreturn {\n")
  file:write(("  bits = %d,\n  scale = %.6g,\n"):format(model.bits, model.scale))
  file:write(("  stop_threshold = %d,\n  stop_margin = %d,\n"):format(model.stop_threshold, model.stop_margin))
  file:write(("  gap_threshold = %d,\n  gate_threshold = %d,\n"):format(model.gap_threshold, model.gate_threshold))
  if model.seen then
    file:write(("  seen = {\n    languages = %q,\n    gap_threshold = %d,\n    gate_threshold = %d,\n  },\n"):format(
      model.seen.languages, model.seen.gap_threshold, model.seen.gate_threshold))
  end
  write_bytes(file, "gate", model.gate)
  write_bytes(file, "weights", model.weights)
  file:write("}\n")
  file:close()
end

local output, bits, margin, note = arg[1], tonumber(arg[2]), tonumber(arg[3]), arg[4]
local sets = read { table.unpack(arg, 5) }
local all = gather(sets)
fold(all, bits)
local langs = values_of(sets, "lang")
local seen = find_thresholds(sets, all, "fifth", bits, margin)
local found = langs[2] and find_thresholds(sets, all, "lang", bits, margin) or seen

-- The thresholds are found: now all is learned from. They keep their meaning in log-odds.
local gate, gate_scale = train_gate(all)
local bytes, scale = quantize(train_weights(all, bits))
local model = { bits = bits, scale = scale, weights = bytes, gate = gate,
  stop_threshold = math.floor(found.stop / scale), stop_margin = math.floor(margin / scale),
  gap_threshold = math.floor(found.gap / scale), gate_threshold = math.floor(found.gate / gate_scale) }
if found ~= seen then
  model.seen = { languages = table.concat(langs, " "), gap_threshold = math.floor(seen.gap / scale),
    gate_threshold = math.floor(seen.gate / gate_scale) }
end
write(output, note, model)
