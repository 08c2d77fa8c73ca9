-- English of kinds that have a manner of their own: every case is a text as its sentences, joined by spaces.
local copydesk = require "copydesk"
local unpack = unpack or table.unpack -- luacheck: ignore

local function check_all(kind, cases, options)
  describe("split, in " .. kind .. ",", function()
    for _, case in ipairs(cases) do
      local expected = { unpack(case, 2) }
      it("knows " .. case[1], function()
        assert.same(expected, copydesk.split(table.concat(expected, " "), options))
      end)
    end
  end)
end

check_all("court decisions", {
  { "reporters and courts", "The court affirmed.", "Reed v. Hollis, 412 F.3d 88, 92 (9th Cir. 2004).", "Hollis appealed." },
  { "short forms", "The motion was denied.", "Id. at 12-13.", "See id. at 14 n.3.", "We disagree." },
  { "rules of procedure", "Under Fed. R. Civ. P. 12(b)(6), the complaint fails.", "It pleads no facts." },
  { "codes of states", "The suit arises under Cal. Civ. Code § 51.", "Venue is proper." },
  { "statutes at large", "Pub. L. No. 98-113, 97 Stat. 1022 (1983), amended it.", "Congress acted twice." },
  { "bankruptcy", "The Bankr. Ct. ruled for Orr, 61 B.R. 7 (Bankr. S.D.N.Y. 1987).", "The trustee objects." },
  { "appellate reporters", "Quill Corp. v. Lamb Co., Inc., 14 Cal. App. 4th 90 (1993), governs.", "We follow it." },
  { "names cut short", "Deference is due.", "Ashby, U.S.A., Inc. v. Nat. Res. Def. Fund, Inc., 470 U.S. 12 (1985)." },
  { "the record", "She saw the car.", "Tr. 45:12-46:3.", "(Doc. No. 31 at 3.)", "Exh. B shows it." },
  { "sections", "He relies on 42 U.S.C. § 1983 and Art. III, § 2, cl. 1.", "Neither applies." },
  { "a chain of short words", "Vt. Stat. Ann. tit. 12, § 5 governs.", "It was enacted in 1987." },
  { "a heading in capitals", "II. DISCUSSION", "The first question is standing." },
  { "a heading in capitals before a date", "BACKGROUND", "In 2001 she was hired.", "She left in 2003." },
  { "a heading's number", "The facts are these.", "II. The law is clear." },
  { "a court and a date", "Poe v. Orr, No. 4:12-cv-77, slip op. at 3 (N.D. Cal. May 1, 2012).", "Orr appealed." },
  { "parts of sections", "He was convicted.", "(Pen. Code, § 459, subd. (a).)", "We reverse." },
  { "names of cases that begin like sentences", "The stay is lifted.", "See In re Hallam, 9 F.3d 88 (4th Cir. 1993).", "It binds us." },
  { "the docket and the record", "He replied.", "D.E. 12.", "The clerk noted it.", "(R. 45-46.)", "(Tr. Vol. II at 9.)", "See Tr. 33, ll. 4-9." },
  { "public laws by one letter", "The act, Pub. L. 93-205, passed.", "It guards owls." },
  { "reporters of states", "Accord Dietz v. Marrow, 91 Or. App. 12 (1988).", "Costs follow." },
  { "parts of the constitution", "It is in U.S. CONST. art. I, § 8, cl. 3.", "U.S. Const. amend. IV. forbids more." },
  { "a name made short", "Ms. Poe sued Quill Corp. (Quill).", "Quill moved to dismiss." },
})

check_all("notes of clinics and science", {
  { "what is said of a patient", "Pt. is a 45 y.o. male with h/o asthma.", "He denies pain." },
  { "doses", "Take 1 tab. p.o. b.i.d. for 7 days.", "Patient was given 5 mL. of saline.", "Return if worse." },
  { "numbers that begin a sentence", "The bones came from Arabia.", "420 were whole.", "3 had been gnawed." },
  { "degrees", "BP 120/80, temp. 98.6 F.", "Lungs clear." },
  { "names of species", "E. coli was isolated.", "S. aureus was not." },
  { "a sign for number", "It is kept at N°. 1026.253.", "Ask there." },
  { "vitamins", "Vit. D was low.", "Start supplements.", "She lacks vitamin C.", "The rest is normal." },
  { "numbers of notes", "It fell in spring. 8", "Yet the rest held.", "Nobody knows why (see below). 9", "The cause is lost." },
  { "remarks before a definition", "1. A case of glass.", "2. (by extension) Any lamp." },
  { "a list behind a colon", "MEDICATIONS: 1. Lisinopril 10 mg p.o. daily.", "2. Aspirin 81 mg daily." },
  { "temperatures", "Keep it at 25 °C.", "Nothing grows there." },
  { "signs behind letters", "Hence A lies in B.", "□ Now let A be empty." },
  { "theorems", "By Lemma 2, f is continuous at X.", "Then f(x) = 0.", "Q.E.D." },
})

check_all("the news", {
  { "who asked", "“Why did you leave?” Mr. Orr asked.", "“Because of the rain,” she said." },
  { "who shouted", '"We did it!" Anna Reyes shouted on Monday.', '"At last!"', "Reyes said nothing more." },
  { "a day after an hour", "She resigned at 5 p.m. Friday.", "Her deputy took over." },
  { "a day and a mark after an hour", "The stall opens at 5 p.m. Tuesday.", "It shuts at dusk." },
  { "a day and a comma after an hour", "The choir sings at 7 p.m. Saturday, and the bar is open.", "Bring a chair." },
  { "days after an hour", "The desk is staffed from 8 a.m. to 5 p.m. Monday through Friday.", "Ask for Ivo." },
  { "a day and another after an hour", "They play at 7 p.m. Thursday and Friday in the barn.", "Bring a coat." },
  { "a day and what for after an hour", "The board meets at 7 p.m. Tuesday to discuss the bridge.", "Few will come." },
  { "an hour after a day and an hour", "They play at 7 p.m. Saturday and 2 p.m. Sunday in the barn.", "Bring a coat." },
  { "a day at the end after an hour", "Tickets are at the gate.", "The tour begins at 9 a.m. Sunday" },
  { "a day that a sentence begins with after an hour", "The fair shut at 5 p.m.", "Tuesday was quiet." },
  { "a preposition after a country", "It was signed in the U.S.", "In Europe nobody knew." },
  { "a remark of one word", "It was Gen. (ret.) Hugh Lane who wrote it.", "He is eighty." },
  { "first names cut short", "Wm. Ames and Thos. Orr signed it.", "The town (pop. 3,400) was theirs." },
  { "a street before a sentence", "The parade went down Main St.", "The crowd was thin." },
  { "words that are abbreviations with a capital", "Doctors say he fell ill.", "Peter disagrees.",
    "They sat.", "Anna stood.", "It rained from Sat. Aug. 4 to Sun. Aug. 5." },
  { "letters that end names", "The team drew in Group A.", "They lost.", "He met Malcolm X.", "He smiled.", "It was George V.", "His son wept." },
  { "letters within names", "Robert J. Will sang.", "Clyfford E. Still painted." },
  { "numbers of sections", "Section 2.3. of the report covers this.", "See there." },
  { "what was left out", "The judges agreed. [...]", "For the town it was too late." },
})

check_all("measures", {
  { "a unit before a name", "She weighed 5 lb.", "Tom was impressed." },
  { "spoons", "Add 2 tbsp. of oil and 1 tsp. salt.", "Stir." },
  { "two units", "He bought 5 ft. 3 in. 2 lb. of rope.", "It was cheap." },
  { "a unit of two words", "Give me six fl. oz. of milk.", "Thanks." },
  { "the same letters as words", "Look what the cat dragged in.", "Tom laughed.", "Mm.", "Nice." },
})

check_all("titles", {
  { "common words with capitals between others", "Lilies Are White.", "Poppies Are Red" },
})

check_all("quotations set apart by spaces", {
  { "the apostrophe of a plural", "The wizards ' tower fell .", "In ' Ruin ' , players rebuild it ." },
  { "a rest of a word", "Walter 's brother .", "He said , ' Stanley ." },
  { "a mark that closes", "She is known as a ' Master Binder . '", "He drew maps ." },
  { "a quotation that goes on", "She said, ' The sea rose . It fell ' and left ." },
  { "marks amid a sentence", "It is in the lists '' Sung ! '' , and '' Played '' ." },
}, { quotes = "keep" })
