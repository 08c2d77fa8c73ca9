local copydesk = require "copydesk"

-- Lines that sell or stand at pictures, as they are worded in full, in an article; what each is. Last, prose that is worded like them.
local lines = {
  { "promo", "Need more harbour news? Subscribe to our sister title for the latest from the quays!", "en" },
  { "promo", "For the full story and more photos, subscribe now and get the spring edition at once.", "en" },
  { "promo", "Log in to keep reading", "en" },
  { "promo", "Invalid email", "en" },
  { "promo", "Jetzt abonnieren und weiterlesen", "de" },
  { "promo", "Connectez-vous pour lire cet article", "fr" },
  { "promo", "Descarga nuestra aplicación", "es" },
  { "promo", "Ladda ner vår app", "sv" },
  { "promo", "Zaloguj się, aby czytać dalej", "pl" },
  { "share", "Lire dans l’app", "fr" },
  { "share", "1.2M shares", "en" },
  { "photo_credit", "The bay at dawn. (Meridian Survey/Ada Quell)", "en" },
  { "photo_credit", "Vellmar Herald / Polaris", "en" },
  { "photo_credit", "Rūta Vėjaitė / Uosto nuotr.", "lt" },
}

local article = [[
The old bridge at Vellmar closes

By Ada Quell
November 18, 2019

The council voted on Monday to close the old bridge for a year while the work on its piers is done by divers.

%s

Residents said that they would have to drive around the lake, which takes an hour on a good day and two in the snow.

Share on Facebook
Copyright 2019 The Vellmar Herald. All rights reserved.]]

local essay = [[
Something went wrong, please try to remember, she said to the boy who had come down from the hill in the evening.

I'm in

That was all he had written, and nobody in the house knew what the two words meant until the spring came round again.

Log in to the fire, then another, and the room grew warm while she waited for the men to come home from the lake.]]

describe("wordy notices around articles", function()
  for _, case in ipairs(lines) do
    it(("finds %s: %s"):format(case[1], case[2]), function()
      local text = article:format(case[2])
      for _, line in ipairs(copydesk.lines(text, { lang = case[3] })) do
        if text:sub(line.first, line.last) == case[2] then assert.same(case[1], line.kind) end
      end
      assert.is_nil(copydesk.clean(text, { lang = case[3] }).text:find(case[2], 1, true))
    end)
  end

  it("leaves prose that is worded like them", function()
    assert.same(essay, (copydesk.clean(essay).text:gsub("\n+", "\n\n")))
  end)
end)
