---@meta copydesk.types
-- types.lua: what the interface takes and returns, for editors (LuaCATS). Nothing requires it. Positions are of
-- bytes, counted from 1, the last one included, and point into the source.

---Options of normalize and align. A string in their place is a preset.
---@class copydesk.NormalizeOptions
---@field preset? "nfc"|"web"|"search"|"ascii" a set of options by name; others given beside it overrule it
---@field form? "NFC"|"NFD"|"NFKC"|"NFKD"|false Unicode normalization form; NFC
---@field casefold? boolean fold letter case, as for searching
---@field lang? string BCP 47 tag: tr and az fold I and i their own way
---@field invalid? "replace"|"windows-1252"|"drop"|"error" what becomes of bytes that are not UTF-8; replace
---@field newlines? boolean every line ending becomes "\n"
---@field spaces? "keep"|"collapse" runs of spaces become one
---@field controls? "keep"|"strip"|boolean remove control characters
---@field invisible? "keep"|"strip" remove invisible characters that no script needs
---@field quotes? "keep"|"ascii" straight quotes
---@field dashes? "keep"|"ascii" hyphens for dashes
---@field ellipsis? "keep"|"ascii" three dots
---@field ligatures? "keep"|"ascii" letters for ligatures
---@field width? "keep"|"ascii" ordinary characters for full-width ones
---@field accents? "keep"|"strip" remove the accents of Latin, Greek and Cyrillic letters
---@field entities? boolean decode HTML's character references
---@field mojibake? boolean repair text that was decoded with the wrong encoding
---@field hyphens? boolean undo hyphenation at line ends
---@field wrap? boolean undo hard wrapping
---@field report? boolean normalize also returns what was done: by reason, { count, first }

---Options of sentences, split and stream.
---@class copydesk.SentenceOptions
---@field lang? string BCP 47 tag; "en"
---@field mode? "prose"|"uax29" prose, or exactly the Unicode default rules
---@field newlines? "paragraph"|"line"|"auto" what ends a paragraph: a blank line, any line end, or as the text looks
---@field quotes? "split"|"keep" whether a quotation of several sentences is split or stays whole
---@field abbreviations? string[] besides those of the language
---@field spans? boolean split returns { first, last } pairs in place of strings

---Options of a desk: those of all its methods.
---@class copydesk.Options: copydesk.NormalizeOptions, copydesk.SentenceOptions
---@field signature? "strip"|"keep" whether the signature of a mail is part of the reply; strip

---Turns spans of a text into spans of its source, and back.
---@class copydesk.Alignment
---@field to_source fun(self: copydesk.Alignment, first: integer, last: integer): integer, integer
---@field to_text fun(self: copydesk.Alignment, first: integer, last: integer): integer, integer

---@alias copydesk.Iterator fun(): string?, integer?, integer?

---A line of the source, without its line ending and the white space around it.
---@class copydesk.Line
---@field kind string body, dateline, subhead, title, subtitle, caption, byline, bio, credit, photo_credit, ...
---@field first integer
---@field last integer

---One person or agency, named for one role.
---@class copydesk.Credit
---@field role string byline, reporting, additional, writing, editing, photography, translation, compiling, fact_check, ...
---@field name? string
---@field place? string
---@field agency? string
---@field first integer
---@field last integer

---@class copydesk.Dateline
---@field place? string
---@field date? string
---@field agency? string

---What clean makes of an article.
---@class copydesk.Story
---@field text string the body, normalized, with a blank line between paragraphs
---@field title? string
---@field lines copydesk.Line[] every line
---@field removed copydesk.Line[] those that are not in the text
---@field credits copydesk.Credit[]
---@field photo_credits copydesk.Credit[]
---@field dateline? copydesk.Dateline
---@field agency? string
---@field publisher? string
---@field related string[]
---@field sentences fun(self: copydesk.Story): copydesk.Iterator sentence, first, last in the source

---@class copydesk.ReplyPart
---@field kind "reply"|"attribution"|"quote"|"signature"|"forward"|"disclaimer"
---@field first integer
---@field last integer

---@class copydesk.ReplyAttribution
---@field name? string
---@field email? string
---@field date? string
---@field first integer
---@field last integer

---What reply makes of a mail.
---@class copydesk.Reply
---@field text string the new words
---@field parts copydesk.ReplyPart[] the whole message in order
---@field attribution? copydesk.ReplyAttribution who is quoted

---Takes text in pieces and returns what is settled; nil, message, position under invalid = "error".
---@class copydesk.Normalizer
---@field feed fun(self: copydesk.Normalizer, chunk: string): string?, string?, integer?
---@field close fun(self: copydesk.Normalizer): string?, string?, integer?

---Takes text in pieces and returns sentences as soon as they are known to be whole.
---@class copydesk.Splitter
---@field feed fun(self: copydesk.Splitter, chunk: string): string[]
---@field close fun(self: copydesk.Splitter): string[]

---A configured, reusable processor: the functions of the module as methods.
---@alias copydesk.Normalizing copydesk.NormalizeOptions|string
---@class copydesk.Desk
---@field normalize fun(self: copydesk.Desk, source: string, options?: copydesk.Normalizing): string?, ...
---@field normalizer fun(self: copydesk.Desk, options?: copydesk.Normalizing): copydesk.Normalizer
---@field align fun(self: copydesk.Desk, source: string, options?: copydesk.Normalizing): string, copydesk.Alignment
---@field sentences fun(self: copydesk.Desk, source: string, options?: copydesk.SentenceOptions): copydesk.Iterator
---@field split fun(self: copydesk.Desk, source: string, options?: copydesk.SentenceOptions): string[]|integer[][]
---@field stream fun(self: copydesk.Desk, options?: copydesk.SentenceOptions): copydesk.Splitter
---@field lines fun(self: copydesk.Desk, source: string, options?: copydesk.Options): copydesk.Line[]
---@field credits fun(self: copydesk.Desk, source: string, options?: copydesk.Options): copydesk.Credit[]
---@field clean fun(self: copydesk.Desk, source: string, options?: copydesk.Options): copydesk.Story
---@field reply fun(self: copydesk.Desk, source: string, options?: copydesk.Options): copydesk.Reply
