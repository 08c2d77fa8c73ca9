local copydesk = require "copydesk"

-- Lines of credits, and who did what from where: { role, name, place }.
local cases = {
  { "one role", "Reporting by Ada Quell", { { "reporting", "Ada Quell" } } },
  { "several roles in brackets", "(Reporting by Ada Quell in Port Ellery; Editing by Tom Okoro and Liv Aas)",
    { { "reporting", "Ada Quell", "Port Ellery" }, { "editing", "Tom Okoro" }, { "editing", "Liv Aas" } } },
  { "full stops between, and names that keep the role of the sentence before",
    "Reporting by Ada Quell and Yan Wen Li in Vellmar. Piet Sandoval in Lower Hythe. Editing by Tom Okoro.",
    { { "reporting", "Ada Quell", "Vellmar" }, { "reporting", "Yan Wen Li", "Vellmar" },
      { "reporting", "Piet Sandoval", "Lower Hythe" }, { "editing", "Tom Okoro" } } },
  { "a place with its region", "Reporting by Ada Quell in Marlow, California; additional reporting by Liv Aas in Vellmar",
    { { "reporting", "Ada Quell", "Marlow, California" }, { "additional", "Liv Aas", "Vellmar" } } },
  { "names before the role, the second by surname",
    "Quell reported from Fort Marlow, Florida, and Okoro from Vellmar.",
    { { "reporting", "Quell", "Fort Marlow, Florida" }, { "reporting", "Okoro", "Vellmar" } } },
  { "writers of an agency, several names to a place",
    "Associated Press writers Ada Quell in Vellmar and Tom Okoro, Liv Aas and Jo Renn in Marlow contributed to this report.",
    { { "additional", "Ada Quell", "Vellmar" }, { "additional", "Tom Okoro", "Marlow" }, { "additional", "Liv Aas", "Marlow" },
      { "additional", "Jo Renn", "Marlow" } } },
  { "an agency's own, by possessive", "CNN’s Ada Quell wrote from Vellmar. CNN's Tom Okoro contributed to this report.",
    { { "writing", "Ada Quell", "Vellmar" }, { "additional", "Tom Okoro" } } },
  { "run together", "Reporting by Ada QuellAdditional reporting by Tom OkoroEditing by Liv Aas",
    { { "reporting", "Ada Quell" }, { "additional", "Tom Okoro" }, { "editing", "Liv Aas" } } },
  { "particles, apostrophes, hyphens, initials", "Writing by Noor van der Laan, Marta O’Dowd, Kofi Asante-Berg and J. P. Holm Jr.",
    { { "writing", "Noor van der Laan" }, { "writing", "Marta O’Dowd" }, { "writing", "Kofi Asante-Berg" },
      { "writing", "J. P. Holm Jr." } } },
  { "inputs, and who contributed without a report", "With inputs from Ada Quell. Tom Okoro also contributed to the reporting of this story.",
    { { "additional", "Ada Quell" }, { "additional", "Tom Okoro" } } },
  { "contributing reporters", "Contributing reporters: Ada Quell, Tom Okoro", { { "additional", "Ada Quell" }, { "additional", "Tom Okoro" } } },
  { "production and photography", "Digital production by Ada Quell; photography and video by Tom Okoro; maps by Liv Aas",
    { { "editing", "Ada Quell" }, { "photography", "Tom Okoro" }, { "photography", "Liv Aas" } } },
  { "one verb for all", "Produced, filmed and edited by Ada Quell", { { "editing", "Ada Quell" } } },
  { "compiled, translated, checked", "Compiled by Ada Quell; translated by Tom Okoro; fact-checking by Liv Aas",
    { { "compiling", "Ada Quell" }, { "translation", "Tom Okoro" }, { "fact_check", "Liv Aas" } } },
}

local function seen(credits)
  local list = {}
  for i, credit in ipairs(credits) do list[i] = { credit.role, credit.name, credit.place } end
  return list
end

describe("credits", function()
  for _, case in ipairs(cases) do
    it("reads " .. case[1], function()
      assert.same(case[3], seen(copydesk.credits(case[2])))
    end)
  end

  it("gives an agency without a name", function()
    local credits = copydesk.credits "Reporting by Reuters; editing by Ada Quell"
    assert.equal("Reuters", credits[1].agency)
    assert.is_nil(credits[1].name)
    assert.equal("Ada Quell", credits[2].name)
  end)

  it("says where a credit stands in the source", function()
    local source = "Reporting by Ada Quell in Vellmar; editing by Liv Aas"
    local credits = copydesk.credits(source)
    assert.equal("Ada Quell in Vellmar", source:sub(credits[1].first, credits[1].last))
    assert.equal("Liv Aas", source:sub(credits[2].first, credits[2].last))
  end)

  it("finds none in prose", function()
    assert.same({}, copydesk.credits "Writing a page a day, she contributed to the Marlow Foundation. By comparison, he wrote little.")
  end)
end)
