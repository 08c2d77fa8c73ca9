-- copydesk: clean Unicode text, its sentences, and who wrote it.
-- The functions of the module are the methods of a default desk.

local core = require "copydesk.core"
local desk = require "copydesk.desk"

---@class copydesk
---@field version string
---@field unicode { normalization: string, segmentation: string } Unicode's versions: utf8proc's, and the tables'
local copydesk = {
  version = "0.1.0",
  unicode = core.unicode,
}

local default = desk.new("copydesk", {})

--- Text that is valid UTF-8 and normalized, and whether that changed anything; the same string if not. Under
--- invalid = "error": nil, a message and the position of the first bad byte, if there is one.
---@param source string
---@param options? copydesk.Normalizing a string is the name of a preset
---@return string? text
---@return boolean|string changed or the message
---@return copydesk.ReportOrPosition report with options.report; or the position
function copydesk.normalize(source, options) return default:normalize(source, options) end

--- As normalize, with an alignment that turns spans of the text into spans of the source, and back.
---@param source string
---@param options? copydesk.Normalizing
---@return string? text
---@return copydesk.Alignment|string alignment or the message
---@return copydesk.ReportOrPosition report with options.report; or the position
function copydesk.align(source, options) return default:align(source, options) end

--- A normalizer for text that comes in pieces: byte for byte what normalize gives for the whole.
---@param options? copydesk.Normalizing
---@return copydesk.normalizer
function copydesk.normalizer(options) return default:normalizer(options) end

--- An iterator of sentence, first, last: source:sub(first, last) is the sentence.
---@param source string
---@param options? copydesk.SentenceOptions
---@return fun(): string?, integer?, integer?
function copydesk.sentences(source, options) return default:sentences(source, options) end

--- All sentences as a list, or their spans if options.spans.
---@param source string
---@param options? copydesk.SentenceOptions
---@return copydesk.Spans
---@return copydesk.Decision[]? explanations if options.explain
function copydesk.split(source, options) return default:split(source, options) end

--- An iterator of segment, first, last, is_word: the segments between the word boundaries of UAX 29. They tile the
--- source; is_word tells those with a letter or a digit from white space and punctuation.
---@param source string
---@return fun(): string?, integer?, integer?, boolean?
function copydesk.words(source, ...) return default:words(source, ...) end

--- An iterator of cluster, first, last: the extended grapheme clusters of UAX 29, what users take for characters.
---@param source string
---@return fun(): string?, integer?, integer?
function copydesk.graphemes(source, ...) return default:graphemes(source, ...) end

--- Every line of an article with its kind and span.
---@param source string
---@param options? copydesk.Cleaning
---@return copydesk.Line[]? lines
---@return string? message where invalid = "error" refuses the source
---@return integer? position
function copydesk.lines(source, options) return default:lines(source, options) end

--- Who did what for an article, and where; of the article or of one line.
---@param source string
---@param options? copydesk.Cleaning
---@return copydesk.Credit[]? credits
---@return string? message where invalid = "error" refuses the source
---@return integer? position
function copydesk.credits(source, options) return default:credits(source, options) end

--- The story of an article: its text without what is around it, and what was found there.
---@param source string
---@param options? copydesk.Cleaning
---@return copydesk.Story? story
---@return string? message where invalid = "error" refuses the source
---@return integer? position
function copydesk.clean(source, options) return default:clean(source, options) end

--- The new words of a mail, and its parts.
---@param source string
---@param options? copydesk.Cleaning
---@return copydesk.reply? reply
---@return string? message where invalid = "error" refuses the source
---@return integer? position
function copydesk.reply(source, options) return default:reply(source, options) end

--- A splitter for text that comes in pieces: the same sentences as split gives for the whole.
---@param options? copydesk.SentenceOptions
---@return copydesk.Stream
function copydesk.stream(options) return default:stream(options) end

--- A desk: the functions above as methods, with options that are prepared once.
---@param options? copydesk.Options
---@return copydesk.Desk
function copydesk.new(options) return desk.new("copydesk.new", options) end

return copydesk
