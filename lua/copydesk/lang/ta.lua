-- Tamil. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "ta",
  name = "Tamil",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        டாக்டர் டா முனைவர் மு பேரா பேரா. திரு திருமதி செல்வி செல்வன் ஸ்ரீ அ ஆ இ ஈ உ ஊ எ ஏ ஐ ஒ ஓ க கா கி கு கே கோ ச சா
        சி சு செ சே சோ ஞா த தா தி து தெ தே தொ ந நா நி நெ நே ப பா பி பு பெ பே பொ போ ம மா மி மீ முத் மெ மே மோ ய யோ ர ரா
        ரெ ல வ வா வி வீ வெ வே வை ஜ ஜா ஜி ஜெ ஜே ஜோ ஷ ஸ ஹ டி எஃப் எப் எச் எல் எம் என் ஆர் எஸ் யூ dr mr mrs ms prof st
      ]],
      before_number = [[ எண் பக் ப தொ ரூ தொலை no vol p pp ]],
      inside = [[ எ.கா உ.ம் கா i.e e.g cf vs ]],
      anywhere = [[
        மு.ப பி.ப கி.மு கி.பி கி.மீ செ.மீ மி.மீ கி.கி லி முதலி பி.ஏ எம்.ஏ பி.எச்.டி inc ltd corp co u.s u.s.a u.k
      ]],
    },
    months = [[
      ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் ஆகஸ்டு செப்டம்பர் செப்டெம்பர் அக்டோபர் நவம்பர் டிசம்பர்
      சித்திரை வைகாசி ஆனி ஆடி ஆவணி புரட்டாசி ஐப்பசி கார்த்திகை மார்கழி தை மாசி பங்குனி
    ]],
    starters = [[
      இது அது அவர் அவன் அவள் அவர்கள் நான் நீ நீங்கள் நாம் நாங்கள் இவர் இவன் இவள் இவை அவை இந்த அந்த எந்த என்ன யார்
      எங்கு எப்போது ஏன் எப்படி எவ்வளவு ஆனால் மற்றும் அல்லது எனவே ஆகவே ஏனெனில் ஆனாலும் மேலும் பின்னர் பிறகு முன்பு
      இப்போது இன்று நேற்று நாளை ஆம் இல்லை எல்லா பல சில ஒரு இரண்டு
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
