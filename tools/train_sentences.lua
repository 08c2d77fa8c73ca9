-- train_sentences.lua: trains the linear model that judges doubtful sentence boundaries, and writes it as a
-- module of Lua. The features come from the core, so the model is trained on what it will see. The same data
-- gives the same weights, byte for byte.
--
-- usage: lua5.4 tools/train_sentences.lua OUTPUT BITS MARGIN NOTE FILE.jsonl...
--
-- MARGIN says, in log-odds, what more it takes to overrule what the rules find likely: 0 for a model of one language with
-- much data, more for one that speaks for languages it has seen little or nothing of.
--
-- A line of FILE is a document { "lang", "text", "sentences": [...] }. Each is seen twice: as it is, and with its
-- paragraphs joined by spaces. One document in eight is held back, for the thresholds.

local core = require "copydesk.core"
local json = require "cjson"
local languages = require "copydesk.languages"
local room = require "copydesk.sentences"

local GATE_BITS = 13
local GATE_LOSS = 0.15 -- of the gaps that the large model accepts, what the gate may keep out
local HELD_BACK = 8
local SKIPPED = 2
local EPOCHS = 8
local RATE = 0.05
local SHRINK = 1e-6
local LEAST = 2 -- features seen less often teach nothing
local BOUND = 0.3 -- the threshold of stops, in log-odds, is at most so far from even: few are held back
local GAP_KIND = 5
local PENALTY = 0.5 -- a boundary found wrongly where nothing is written counts so much more

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
      set[#set + 1] = { features = seen.features, label = seen.boundary and 1 or 0,
        gate = seen.kind == GAP_KIND and places_of(seen.gate) or nil }
    elseif seen.boundary then
      set.settled = set.settled + 1
    end
  end
end

local function read(files)
  local train, held = { total = 0, settled = 0 }, { total = 0, settled = 0 }
  for _, name in ipairs(files) do
    local place = 0
    for line in io.lines(name) do
      local doc = json.decode(line)
      place = place + 1
      local set = place % HELD_BACK == 0 and held or train
      add_examples(set, doc.text, doc)
      local flat = doc.text:gsub("\n\n", " ")
      if flat ~= doc.text then add_examples(set, flat, doc) end
    end
  end
  return train, held
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

-- Features become places in the table of weights. With counts, those that are too rare to learn from are left out.
local function fold(set, bits, counts)
  local size = 1 << bits
  for _, example in ipairs(set) do
    local places = {}
    for _, feature in ipairs(example.features) do
      if not counts or counts[feature] >= LEAST then places[#places + 1] = math.tointeger(feature) % size + 1 end
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
    io.stderr:write(("epoch %d: loss %.4f\n"):format(epoch, loss / #set))
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

-- The threshold of one kind that gives the best F1, when 'others' boundaries are found beyond these, 'right' of them rightly.
local function best_threshold(scored, right, found, total, penalty)
  table.sort(scored, function(a, b) return a.sum > b.sum or a.sum == b.sum and a.place < b.place end)
  local best, threshold, best_right, best_found = -1, 0, 0, 0
  local r, f = 0, 0
  for i, item in ipairs(scored) do
    r, f = r + item.label, f + 1
    if not scored[i + 1] or scored[i + 1].sum ~= item.sum then
      local f1 = 2 * (right + r) / (found + f + total + penalty * (f - r))
      if f1 > best then best, threshold, best_right, best_found = f1, item.sum - 1, r, f end
    end
  end
  return threshold, best_right, best_found, best
end

local function thresholds(bytes, held)
  local stops, gaps = {}, {}
  for place, example in ipairs(held) do
    table.insert(example.gate and gaps or stops,
      { sum = sum(bytes, example.features), label = example.label, place = place })
  end
  local gap, right, found, stop, f1 = 0, 0, 0, nil, nil
  for _ = 1, 3 do
    local stop_right, stop_found
    stop, stop_right, stop_found = best_threshold(stops, held.settled + right, held.settled + found, held.total, 0)
    gap, right, found, f1 = best_threshold(gaps, held.settled + stop_right, held.settled + stop_found, held.total, PENALTY)
  end
  return stop, gap, f1
end

-- The gate: a small model of gaps alone, and a threshold that lets through most of what the large one accepts.
local function train_gate(train, held, bytes, gap_threshold)
  local gaps, sums, seen, passed = {}, {}, 0, 0
  for _, example in ipairs(train) do
    if example.gate then gaps[#gaps + 1] = { features = example.gate, label = example.label } end
  end
  local gate = quantize(train_weights(gaps, GATE_BITS))
  for _, example in ipairs(held) do
    if example.gate and sum(bytes, example.features) > gap_threshold then sums[#sums + 1] = sum(gate, example.gate) end
  end
  table.sort(sums)
  local threshold = (sums[math.max(1, math.floor(#sums * GATE_LOSS))] or 0) - 1
  for _, example in ipairs(held) do
    if example.gate then
      seen = seen + 1
      if sum(gate, example.gate) > threshold then passed = passed + 1 end
    end
  end
  io.stderr:write(("the gate lets %d of %d gaps through, %d are accepted\n"):format(passed, seen, #sums))
  return gate, threshold
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
  write_bytes(file, "gate", model.gate)
  write_bytes(file, "weights", model.weights)
  file:write("}\n")
  file:close()
end

local output, bits, margin, note = arg[1], tonumber(arg[2]), tonumber(arg[3]), arg[4]
local train, held = read { table.unpack(arg, 5) }
io.stderr:write(("%d examples, %d held back\n"):format(#train, #held))
fold(train, bits, count_features(train))
fold(held, bits)
local bytes, scale = quantize(train_weights(train, bits))
local stop, gap, f1 = thresholds(bytes, held)
stop = math.floor(math.max(-BOUND / scale, math.min(BOUND / scale, stop)))
io.stderr:write(("held back: F1 %.2f, thresholds %d and %d\n"):format(100 * f1, stop, gap))
local gate, gate_threshold = train_gate(train, held, bytes, gap)

-- The thresholds are found: what was held back is learned from, too. They keep their meaning in log-odds.
local all = table.move(held, 1, #held, #train + 1, train)
local all_bytes, all_scale = quantize(train_weights(all, bits))
local function rescaled(threshold) return math.floor(threshold * scale / all_scale) end
write(output, note, { bits = bits, stop_threshold = rescaled(stop), stop_margin = math.floor(margin / all_scale),
  gap_threshold = rescaled(gap), gate_threshold = gate_threshold, scale = all_scale, weights = all_bytes, gate = gate })
