-- Kannada. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "kn",
  name = "Kannada",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ಡಾ ಡಾ. ಪ್ರೊ ಪ್ರೊ. ಶ್ರೀ ಶ್ರೀಮತಿ ಕು ಸ್ವಾ ಶ್ರಿ ಎ ಬಿ ಸಿ ಡಿ ಇ ಎಫ್ ಜಿ ಎಚ್ ಹೆಚ್ ಐ ಜೆ ಕೆ ಎಲ್ ಎಂ ಎಮ್ ಎನ್ ಒ ಪಿ ಕ್ಯೂ ಆರ್
        ಎಸ್ ಟಿ ಯು ವಿ ಡಬ್ಲ್ಯೂ ಎಕ್ಸ್ ವೈ ಝಡ್ ದ ರಾ ಬೇಂದ್ರೆ dr mr mrs ms prof st
      ]],
      before_number = [[ ಸಂ ಪು ನಂ ರೂ ದೂ no vol p pp ]],
      inside = [[ ಉದಾ ನೋಡಿ i.e e.g cf vs ]],
      anywhere = [[
        ಇತ್ಯಾದಿ ಕ್ರಿ.ಶ ಕ್ರಿ.ಪೂ ಕ್ರಿ ಕಿ.ಮೀ ಸೆಂ.ಮೀ ಮಿ.ಮೀ ಕಿ.ಗ್ರಾಂ ಲೀ ಮೀ ಬಿ.ಎ ಎಂ.ಎ ಪಿಎಚ್.ಡಿ inc ltd corp co u.s u.s.a u.k
      ]],
    },
    months = [[ ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್ ]],
    starters = [[
      ಇದು ಅದು ಅವನು ಅವಳು ಅವರು ಅವರ ಇವರು ನಾನು ನೀನು ನೀವು ನಾವು ಈ ಆ ಇವು ಅವು ಏನು ಯಾರು ಎಲ್ಲಿ ಯಾವಾಗ ಏಕೆ ಹೇಗೆ ಎಷ್ಟು ಆದರೆ ಮತ್ತು
      ಅಥವಾ ಹಾಗಾಗಿ ಆದ್ದರಿಂದ ಏಕೆಂದರೆ ನಂತರ ಮೊದಲು ಈಗ ಇಂದು ನಿನ್ನೆ ನಾಳೆ ಹೌದು ಇಲ್ಲ ಎಲ್ಲಾ ಹಲವು ಕೆಲವು ಒಂದು ಎರಡು
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
