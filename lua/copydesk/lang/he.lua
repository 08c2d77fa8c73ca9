-- Hebrew. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "he",
  name = "Hebrew",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[ ד מ פרופ גב מר dr mr mrs ms prof st ר א ב ג ה ו ז ח ט י כ ל נ ס ע פ צ ק ש ת ]],
      before_number = [[ מס עמ כרך פרק סעיף ס טל פקס no vol p pp ]],
      inside = [[ לדוג ר כלומר i.e e.g cf vs ]],
      anywhere = [[ וכו וכד ועוד ז.א נ.ב לפנה"ס בע"מ ס"מ ק"מ ק"ג inc ltd corp co u.s u.s.a u.k ת.ד א.ב ]],
    },
    months = [[
      ינואר בינואר פברואר בפברואר מרץ במרץ מרס במרס אפריל באפריל מאי במאי יוני ביוני יולי ביולי אוגוסט באוגוסט
      ספטמבר בספטמבר
      אוקטובר באוקטובר נובמבר בנובמבר דצמבר בדצמבר תשרי חשוון כסלו טבת שבט אדר ניסן אייר סיוון תמוז אב אלול
    ]],
    starters = [[
      הוא היא הם הן אני אתה את אתם אתן אנחנו אנו זה זו זאת אלה אלו ההוא ההיא אותו אותה אותם שלו שלה שלהם שלי שלנו
      מי מה מתי איפה היכן איך כיצד למה מדוע כמה איזה איזו האם לאן מאין
      ו או אבל אך אולם אם כי כאשר כש מפני משום בגלל לכן כן גם רק אף למרות אלא אמנם לעומת לפיכך ואולם ואם וכאשר והוא
      והיא והם
      ב ל מ על אל עם בלי ללא לפני אחרי לאחר תחת מעל בין נגד בעקבות לפי במהלך במשך מאז עד כדי
      יש אין היה הייתה היו יהיה לא כן אולי צריך אפשר
      כאן פה שם עכשיו כעת היום אתמול מחר אז תמיד לפעמים בסוף לבסוף בתחילה תחילה עוד כבר
      כל כמה הרבה רבים אחד אחת שני שתי שלושה אחר אחרים אחרת מספר תודה
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
