local copydesk = require "copydesk"

-- The first sentence of the same small story.
local leads = {
  en = "The ferry to Lower Hythe was two hours late on Monday because a whale slept in the harbour, the council said.",
  de = "Die Fähre kam am Montag zwei Stunden zu spät, weil im Hafen ein Wal schlief, teilte der Rat der Stadt mit.",
  es = "El transbordador llegó el lunes con dos horas de retraso porque una ballena dormía en el puerto, dijo el concejo.",
  it = "Il traghetto è arrivato lunedì con due ore di ritardo perché una balena dormiva nel porto, ha detto il consiglio.",
  pt = "A balsa chegou na segunda-feira com duas horas de atraso porque uma baleia dormia no porto, disse o conselho.",
  cs = "Trajekt v pondělí připlul o dvě hodiny později, protože v přístavu spala velryba, uvedla městská rada.",
  ru = "Паром в понедельник опоздал на два часа, потому что в порту спал кит, сообщил городской совет.",
  uk = "Пором у понеділок запізнився на дві години, бо в порту спав кит, повідомила міська рада.",
  ar = "تأخرت العبارة يوم الاثنين ساعتين لأن حوتا كان نائما في الميناء، حسب ما قال المجلس البلدي.",
}

-- A dateline: place, date, agency.
local cases = {
  { "en", "VELLMAR/LOWER HYTHE — ", "VELLMAR/LOWER HYTHE" },
  { "en", "The Narrows, Vellmar (AP) _ ", "The Narrows, Vellmar", nil, "AP" },
  { "en", "Vellmar, Nov. 3, 2021 (GLOBE NEWSWIRE) -- ", "Vellmar", "Nov. 3, 2021", "GLOBE NEWSWIRE" },
  { "en", "PORT ELLERY--(BUSINESS WIRE)--", "PORT ELLERY", nil, "BUSINESS WIRE" },
  { "en", "VELLMAR, Nov. 3, 2021 /PRNewswire/ -- ", "VELLMAR", "Nov. 3, 2021", "PRNewswire" },
  { "de", "Vellmar/Hythe (dpa). ", "Vellmar/Hythe", nil, "dpa" },
  { "de", "VELLMAR taz | ", "VELLMAR", nil, "taz" },
  { "es", "Puerto Real, 12 de marzo (EFE).- ", "Puerto Real", "12 de marzo", "EFE" },
  { "it", "(ANSA) - VELLMAR, 12 MAR - ", "VELLMAR", "12 MAR", "ANSA" },
  { "it", "VELLMAR – ", "VELLMAR" },
  { "pt", "São Velmar (Reuters) - ", "São Velmar", nil, "Reuters" },
  { "cs", "VELLMAR 12. března (ČTK) - ", "VELLMAR", "12. března", "ČTK" },
  { "ru", "Веллмар. 12 марта. INTERFAX.RU - ", "Веллмар", "12 марта", "INTERFAX.RU" },
  { "uk", "ВЕЛЛМАР. 12 березня. УНН. ", "ВЕЛЛМАР", "12 березня", "УНН" },
  { "ar", "القاهرة 12 مارس (رويترز) - ", "القاهرة", "12 مارس", "رويترز" },
}

-- What begins a sentence and is none.
local traps = {
  "The Council (CC) met on Monday, and nobody could say why the ferry had not come back from Lower Hythe in time.",
  "Vellmar. On the 12th of March, the ferry came back from Lower Hythe with a whale behind it and a band on board.",
  "Quell / Okoro – that was the team which steered the ferry past the whale in the harbour on Monday morning.",
  "CAPTAIN: The ferry was two hours late because a whale slept in the harbour, and nobody on board wanted to wake it.",
}

describe("datelines", function()
  for _, case in ipairs(cases) do
    it(("are read in %s: %s"):format(case[1], case[2]), function()
      local lead = leads[case[1]]
      local story = copydesk.clean(case[2] .. lead .. "\n" .. lead, { lang = case[1] })
      assert.same({ place = case[3], date = case[4], agency = case[5] }, story.dateline)
      assert.equal(lead .. "\n\n" .. lead, story.text)
    end)
  end

  for _, line in ipairs(traps) do
    it("are not " .. line:sub(1, 24), function()
      local story = copydesk.clean(line .. "\n" .. leads.en)
      assert.is_nil(story.dateline)
      assert.equal(line .. "\n\n" .. leads.en, story.text)
    end)
  end
end)
