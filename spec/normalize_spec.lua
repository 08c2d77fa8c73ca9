local copydesk = require "copydesk"
local ucd = require "spec.support.ucd"

-- \u{...} written as <XXXX>, so that what cannot be seen can be read here
local function text_of(notation)
  return (notation:gsub("<(%x+)>", function(digits) return ucd.utf8(tonumber(digits, 16)) end))
end

local function check_table(cases)
  for _, case in ipairs(cases) do
    it(case[4], function()
      local source, wanted = text_of(case[1]), text_of(case[3])
      local text, changed = copydesk.normalize(source, case[2])
      assert.equal(wanted, text)
      assert.equal(source ~= wanted, changed)
      assert.equal(wanted, (copydesk.normalize(text, case[2])), "a second time")
    end)
  end
end

describe("normalize: form", function()
  check_table {
    { "e<301>te<301>", nil, "<E9>t<E9>", "composes by default" },
    { "<E9>", { form = "NFD" }, "e<301>", "decomposes" },
    { "<FB01>n <2460>", { form = "NFKC" }, "fin 1", "takes compatibility characters apart" },
    { "<FB01> <E9>", { form = "NFKD" }, "fi e<301>", "takes them apart and decomposes" },
    { "e<301> <212B>", { form = false }, "e<301> <212B>", "false leaves composition alone" },
    { "a<315><300><5AE><300><301>b", nil, "<E0><5AE><300><301><315>b", "puts marks in the order of their classes" },
    { "<3B9><323><308><300> and so on and on", nil, "<1FD2><323> and so on and on",
      "composes twice over a mark that does not compose" },
    { "<1112><1161><11AB><1100><1173><11AF>", nil, "<D55C><AE00>", "composes Hangul" },
    { "<D55C><AC00>", { form = "NFD" }, "<1112><1161><11AB><1100><1161>", "decomposes Hangul" },
    { "<AC00><11A7>", nil, "<AC00><11A7>", "does not compose U+11A7, which is no final" },
    { "<921><93C> <929>", nil, "<921><93C> <929>", "leaves excluded composites apart" },
  }

  it("gives the same Lua string when nothing changes", function()
    local source = ("na\195\175ve "):rep(1000)
    local text, changed = copydesk.normalize(source)
    assert.equal(source, text)
    assert.is_false(changed)
  end)
end)

describe("normalize: casefold", function()
  check_table {
    { "Stra<DF>e <C9>t<C9>", { casefold = true }, "strasse <E9>t<E9>", "folds fully and composes" },
    { "<1FB3><301>", { casefold = true }, "<3AC><3B9>", "folds the iota below after ordering" },
    { "<668><64C><345><200D><", { casefold = true, invisible = "strip" }, "<668><64C><3B9><",
      "and takes it for the letter that a joiner behind it stands beside" },
    { "ISTANBUL <130>", { casefold = true }, "istanbul i<307>", "folds I to i" },
    { "ISPARTA I<307> <130>", { casefold = true, lang = "tr" }, "<131>sparta i i", "knows Turkish" },
    { "ISPARTA", { casefold = true, lang = "az-Latn" }, "<131>sparta", "knows Azerbaijani" },
    { "so<AD>ft <FF21>B<34F><E0001><2065>", { casefold = true, form = "NFKC" }, "soft ab",
      "with NFKC is NFKC_Casefold, which drops what is ignorable by default" },
    { "<C9><212A>", { casefold = true, form = false }, "<E9>k", "works without a form" },
    { "<1112><1161><11AB>, <1100><1173><11AF>. 12<1100><1161>e<1DC4><1112><1161> <11AB><1100><1161><11C3>7-<1100><1161> and more",
      nil, "<D55C>, <AE00>. 12<AC00>e<1DC4><D558> <11AB><AC00><11C3>7-<AC00> and more",
      "composes Hangul beside ASCII, and leaves what is no modern jamo" },
    { "<1112><1161><11AB>a<1AB0><1100><1161>e<300><1100><1161>, <301><1100><1161>'<1100><1161> and more", { quotes = "ascii" },
      "<D55C>a<1AB0><AC00><E8><AC00>, <301><AC00>'<AC00> and more", "does so where marks come between" },
    { "<1112><1161><11AB>A<1100><1173><11AF>B<1100><1161> and so on", { casefold = true }, "<D55C>a<AE00>b<AC00> and so on",
      "folds letters between Hangul that is composed" },
  }
end)

describe("normalize: invalid", function()
  check_table {
    { "a\255b", nil, "a<FFFD>b", "replaces a byte that can never stand in UTF-8" },
    { "\192\175\224\128\191\240\129\130A", nil, ("<FFFD>"):rep(8) .. "A", "overlong forms: a replacement a byte" },
    { "\237\160\128\237\191\191\237\175A", nil, ("<FFFD>"):rep(8) .. "A", "surrogates: a replacement a byte" },
    { "\244\145\146\147\255A\128\191B", nil, ("<FFFD>"):rep(5) .. "A<FFFD><FFFD>B", "beyond U+10FFFF" },
    { "\225\128\226\240\145\146\241\191A", nil, ("<FFFD>"):rep(4) .. "A", "cut sequences: one a maximal subpart" },
    { "caf\233 \147x\148", { invalid = "windows-1252" }, "caf<E9> <201C>x<201D>", "reads windows-1252" },
    { "caf\233 \147x\148", { invalid = "windows-1252", quotes = "ascii" }, "caf<E9> \"x\"", "and cleans what it read" },
    { "e\255<301>\240\159", { invalid = "drop" }, "<E9>", "drops, and composes over the gap" },
    { "\195", nil, "<FFFD>", "a lead byte alone" },
  }

  it("gives nil, a message and the position for \"error\"", function()
    local text, message, position = copydesk.normalize("abc\237\160\128", { invalid = "error" })
    assert.is_nil(text)
    assert.equal("ill-formed UTF-8 at byte 4", message)
    assert.equal(4, position)
    assert.is_nil((copydesk.align("\128", { invalid = "error" })))
  end)
end)

describe("normalize: clean-up", function()
  check_table {
    { "a\r\nb\rc<85>d<2028>e<2029>f\n\rg", { newlines = true }, "a\nb\nc\nd\ne\nf\n\ng", "newlines become LF" },
    { "a\r\nb", nil, "a\r\nb", "newlines are kept by default" },
    { "a  b\t<A0>c<3000>d \n e", { spaces = "collapse" }, "a b c d \n e", "runs of spaces become one" },
    { "a<200B> b <200B> c", { spaces = "collapse", invisible = "strip" }, "a b c", "so do runs with something unseen inside" },
    { "x <B4>", { spaces = "collapse", form = "NFKC" }, "x <301>", "so do the spaces that NFKC makes" },
    { "a<0>b<7>c<7F>d<9D>e\tf\n\f", { controls = true }, "abcde\tf\n\f", "controls go, white space stays" },
    { "a<0>", { controls = "strip" }, "a", "controls by word" },
    { "so<AD>ft<200B> <202E>abc<202C><FEFF><E0041><2060>", { invisible = "strip" }, "soft abc", "what has no shape goes" },
    { "<645><6CC><200C><62E><648><627><647><645>", { invisible = "strip" }, "<645><6CC><200C><62E><648><627><647><645>",
      "Persian keeps its non-joiner" },
    { "<182A><1820><180E><1820> a<180E>b<180E>", { invisible = "strip" }, "<182A><1820><180E><1820> ab", "Mongolian its vowel separator" },
    { "<915><94D><200D><937>", { invisible = "strip" }, "<915><94D><200D><937>", "Hindi keeps its joiner" },
    { "(<200D><647>) <200C><915>", { invisible = "strip" }, "(<200D><647>) <200C><915>",
      "joiners before a letter keep its shape at the start of a word" },
    { "a<200D><61C>b <200D><661> c<200D><200D><647>", { invisible = "strip" }, "ab <661> c<200D><647>",
      "not so before what goes, before digits, and before another joiner" },
    { "a<200D><64B><317>", { invisible = "strip" }, "a<64B><317>", "nor before marks" },
    { "a<200D><FE70>", { invisible = "strip", form = "NFKC" }, "a <64B>", "nor before what becomes something else" },
    { "<1F469><200D><1F680> <1F3F3><FE0F><200D><1F308>", { invisible = "strip" },
      "<1F469><200D><1F680> <1F3F3><FE0F><200D><1F308>", "emoji keep their joiners" },
    { "<1F3F4><E0067><E0062><E0065><E006E><E0067><E007F>", { invisible = "strip" },
      "<1F3F4><E0067><E0062><E0065><E006E><E0067><E007F>", "the flag of England keeps its tags" },
    { "<1F3F4><E0067> a<200D>b<200C>", { invisible = "strip" }, "<1F3F4> ab", "tags and joiners go where they tie nothing" },
    { "<201C>It<2019>s<201D> <AB>oui<BB> <201E>ja<201C>", { quotes = "ascii" }, "\"It's\" \"oui\" \"ja\"", "quotes" },
    { "a<2013>b <2014> c<2010>d <2212>1", { dashes = "ascii" }, "a-b - c-d -1", "dashes" },
    { "wait<2026> so<2025>", { ellipsis = "ascii" }, "wait... so..", "ellipses" },
    { "<FB01>n e<FB03>gy <133>s <1C6>", { ligatures = "ascii" }, "fin effigy ijs d<17E>", "ligatures" },
    { "<FF21><FF22><3000><FF11> <FF76><FF9E><FF65>", { width = "ascii" }, "AB 1 <30AC><30FB>", "width" },
    { "<201C>a<2014>b<2026><201D>", nil, "<201C>a<2014>b<2026><201D>", "typography is kept by default" },
  }
end)

describe("normalize: presets", function()
  check_table {
    { "<201C>e<301><A0> x<200B>\r\n", "nfc", "<201C><E9><A0> x<200B>\r\n", "nfc" },
    { "<201C>e<301><A0> x<200B>\r\n", "web", "<201C><E9> x\n", "web" },
    { "<201C>E<301><A0> <FB01>X<200B>\r\n", "search", "\"e fix\n", "search" },
    { "<201C>e<301><A0> <FB01>x<200B>\r\n", "ascii", "\"e fix\n", "ascii" },
    { "<201C>e<301><201D>", { preset = "ascii", quotes = "keep" }, "<201C>e<201D>", "beside an option of one's own" },
  }
end)

describe("normalize: misuse", function()
  it("is refused by name", function()
    local ok, message = pcall(copydesk.normalize, "x", { form = "NFX" })
    assert.is_false(ok)
    assert.matches("copydesk.normalize: bad option 'form'", message)
    ok, message = pcall(copydesk.normalize, "x", "pretty")
    assert.is_false(ok)
    assert.matches("bad option 'preset' %(one of", message)
  end)
end)
