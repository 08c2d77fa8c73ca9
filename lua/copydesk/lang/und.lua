-- No language in particular: what an unknown tag gets. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "und",
  name = "neutral",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    -- what is written alike in many languages
    abbreviations = {
      before_name = "dr prof mr mrs st",
      before_number = "no nr p pp vol fig tel n° art",
      inside = "e.g i.e cf vs",
      anywhere = "etc inc ltd co corp jr sr u.s u.k e.u",
      ending = "a.m p.m ph.d",
    },
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    agency = {
      "[The] Associated Press", "AP", "AP News", "Reuters", "Thomson Reuters", "Agence France-Presse", "AFP", "dpa",
      "dpa-AFX", "Deutsche Presse-Agentur", "APA", "SDA", "Keystone-SDA", "SID", "EPA", "EFE", "Agencia EFE",
      "Europa Press", "ANSA", "Adnkronos", "AGI", "Lusa", "Belga", "ANP", "NTB", "TT", "Ritzau", "STT", "PAP",
      "ČTK", "TASR", "MTI", "Agerpres", "BTA", "Tanjug", "Hina", "TASS", "Interfax", "RIA Novosti", "Ukrinform",
      "UNIAN", "Anadolu", "Anadolu Agency", "DHA", "IHA", "IRNA", "Fars", "Xinhua", "Kyodo", "Kyodo News",
      "Jiji Press", "Yonhap", "Yonhap News", "PTI", "Press Trust of India", "ANI", "IANS", "UNI", "Antara", "VNA",
      "Bernama", "CNA", "PA", "PA Media", "Press Association", "AAP", "Canadian Press", "The Canadian Press", "UPI",
      "United Press International", "Bloomberg", "Bloomberg News", "CNN", "Fox News", "NBC News", "BBC", "BBC News",
      "AFP Relaxnews", "Relaxnews", "SANA", "WAFA", "MENA", "APS", "Zuma", "Sipa", "Al Jazeera", "VOA",
      "Tribune News Service", "TNS", "Cox Media Group", "KNA", "epd", "AFX", "Reuters Staff", "Space News",
      "RFE/RL", "GLOBE NEWSWIRE", "GlobeNewswire", "BUSINESS WIRE", "PRNewswire", "PR Newswire", "ACCESSWIRE", "EIN Presswire",
      "SWNS", "WENN", "Getty Images", "Getty", "AP Photo", "AP Images", "Shutterstock", "iStock", "iStockphoto", "Alamy",
      "Alamy Stock Photo", "WireImage", "FilmMagic", "Rex", "Rex Features", "PA Images", "PA Wire", "Zuma Press",
      "ZUMA Wire", "Polaris", "Magnum Photos", "imago", "imago images", "picture alliance", "picture-alliance",
      "Keystone", "Adobe Stock", "Depositphotos", "Dreamstime", "Unsplash", "Pexels", "Pixabay", "Flickr",
      "Wikimedia Commons", "Newscom", "NurPhoto", "SOPA Images", "LightRocket", "Action Images", "USA Today Sports",
      "Icon Sportswire", "Sportsfile", "Splash News", "Backgrid", "Corbis", "Redux", "Panos Pictures", "VII Photo",
      "Scanpix", "Lehtikuva", "Maxppp", "Abaca", "Hans Lucas", "Ullstein Bild",
    },
    suppliers = {
      ["AP"] = { "Associated Press", "AP Photo", "AP Photos", "AP Images", "AP Wire", "AP Archive" },
      ["AFP"] = { "Agence France-Presse", "AFP Photo", "AFP Photos", "AFP Forum" },
      ["Getty Images"] = {
        "Getty", "Getty Image", "Gettyimages", "Getty Images Europe", "Getty Images Sport", "Getty Images North America",
        "Getty Images Entertainment", "Getty Images News",
      },
      ["Reuters"] = { "Reuters Photo", "Thomson Reuters", "Reuters Pictures", "Reuters Images" },
      ["PA"] = {
        "Press Association", "Press Association Images", "PA Media", "PA Wire", "PA Images", "PA Photos", "PA Photo",
        "PA Archive",
      },
      ["AAP"] = { "AAP Image", "AAP Images", "AAP Photos", "Australian Associated Press" },
      ["EPA"] = { "European Pressphoto Agency", "EPA-EFE", "EPA Images", "EPA Photo" },
      ["dpa"] = { "Deutsche Presse-Agentur", "dpa-Zentralbild", "dpa Picture-Alliance", "dpa Picture Alliance" },
      ["picture alliance"] = { "picture-alliance" },
      ["imago images"] = { "imago", "imago stock&people", "imago sport" },
      ["Rex Features"] = { "Rexfeatures" },
      ["Shutterstock"] = { "Shutterstock Editorial" },
      ["iStock"] = { "iStockphoto", "iStock by Getty Images", "iStock Photo" },
      ["Alamy"] = { "Alamy Stock Photo", "Alamy Stock Photos", "Alamy Live News", "Alamy Images" },
      ["Zuma Press"] = { "Zuma", "ZUMA Wire", "ZUMA Press Wire", "Zuma Images" },
      ["Canadian Press"] = { "CP", "CP Images" },
      ["Keystone"] = { "Keystone-SDA", "Keystone-ATS" },
      ["Anadolu"] = { "Anadolu Agency", "Anadolu Images", "Anadolu Agency Images", "Anadolu Ajansı" },
      ["Action Images/Reuters"] = { "Action Images" },
      ["Invision/AP"] = { "Invision for AP" },
      ["Invision"] = {},
      ["Allstar"] = { "Allstar Picture Library" },
      ["Sportsphoto"] = {},
      ["Ronald Grant"] = { "Ronald Grant Archive", "The Ronald Grant Archive" },
      ["Kobal"] = { "Kobal Collection", "The Kobal Collection" },
      ["Barcroft Media"] = { "Barcroft" },
      ["Barcroft Images"] = {},
      ["Corbis"] = { "Corbis Images" },
      ["Polaris"] = { "Polaris Images" },
      ["Redux"] = { "Redux Pictures" },
      ["Magnum Photos"] = {},
      ["TT"] = { "TT Nyhetsbyrån", "TT News Agency" },
      ["NTB"] = { "NTB Scanpix" },
      ["Ritzau Scanpix"] = { "Scanpix Denmark" },
      ["Bloomberg"] = { "Bloomberg News", "Bloomberg Photos" },
      ["Xinhua"] = { "Xinhua News Agency", "Xinhuanet" },
      ["NurPhoto"] = { "Nur Photo" },
      ["SOPA Images"] = { "SOPA" },
      ["Sipa"] = { "Sipa Press", "Sipa USA", "Sipa Asia" },
      ["Abaca"] = { "Abaca Press", "Abacapress" },
      ["Maxppp"] = { "Max PPP" },
      ["Backgrid"] = { "Backgrid USA", "Backgrid UK" },
      ["Splash News"] = { "SplashNews" },
      ["Kyodo"] = { "Kyodo News", "Kyodo Photo" },
      ["Yonhap"] = { "Yonhap News", "Yonhap News Agency" },
      ["TASS"] = { "ITAR-TASS" },
      ["ČTK"] = { "CTK" },
      ["ANSA"] = { "Ansa Photo" },
      ["Belga"] = { "Belga Photo", "Belga Image" },
      ["PTI"] = { "PTI Photo", "Press Trust of India" },
      ["UPI"] = { "United Press International", "UPI Photo" },
      ["USA Today Sports"] = { "USA Today Sports Images", "US Presswire", "Imagn Images", "Imagn" },
      ["BPI"] = {}, ["REX"] = {}, ["WENN"] = {}, ["SWNS"] = {}, ["EMPICS"] = {}, ["GC Images"] = {}, ["MCT"] = {},
      ["Hulton Archive"] = {}, ["Hulton Getty"] = {}, ["Mary Evans Picture Library"] = {},
      ["Bridgeman Images"] = { "Bridgeman Art Library" }, ["Photoshot"] = {}, ["Demotix"] = {},
      ["Caters"] = { "Caters News Agency", "Caters News" }, ["Camera Press"] = {}, ["Eyevine"] = {}, ["Writer Pictures"] = {},
      ["Colorsport"] = {}, ["Retna"] = {}, ["Redferns"] = {}, ["Solent News"] = {}, ["i-Images"] = {},
    },
    words = {
      via = { "via" },
      ["for"] = { "for" },
      licence = { "CC", "CC0", "GFDL" },
      copyright = { "copyright", "©" },
      house = { "Images", "Image", "Photo", "Photos", "Press", "Media", "Agency", "Pictures", "Ltd", "GmbH", "AG", "Inc" },
      ["and"] = { "&" },
      particle = {
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "el", "al",
        "bin", "ibn", "bint", "ben", "ter", "ten", "te", "zu", "zur", "zum", "af", "av", "y", "e", "vom", "vander",
        "do", "d", "'t", "st", "ap",
      },
      suffix = { "Jr", "Sr", "II", "III", "IV" },
      clock = { "年", "月", "日", "時", "时", "分", "년", "월", "일", "시", "분", "Uhr", "GMT", "UTC", "CET", "CEST", "Z", "T", "h" },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    fields = {
      from = [[from]],
      to = [[to]],
      cc = [[cc | bcc]],
      date = [[date | sent]],
      subject = [[subject]],
      other = [[reply-to]],
    },
    devices = [[
      iphon | ipad | ipod | ios | android | blackberry | samsung | galaxy | xperia | huawei | xiaomi | redmi |
      oneplus | google pixel | nexus | nokia | lumia | htc | motorola | moto g | lg | sony | oppo | vivo |
      honor | realme | verizon | t-mobile | at&t | vodafone | sprint | windows | macbook | imac | mac mini |
      apple | outlook | yahoo | gmail | google | inbox by | mailbox | airmail | thunderbird | protonmail |
      proton mail | k-9 | fairemail | aquamail | bluemail | blue mail | typeapp | spark | sparrow | acompli |
      mailspring | fastmail | zoho | aol | gmx | web.de | yandex | mail.ru | libero | orange | laposte |
      free.fr | qq | hotmail | superhuman | mixmax | workspace one | vmware boxer | nine for | myMail |
      my mail | tutanota | mailtrack | polymail | canary mail | edison | postbox | em client | emclient |
      the bat | roundcube | zimbra | kindle | chromebook | lenovo | thinkpad | asus | dell | acer | kmail |
      mutt | siri | ti-
    ]],
    disclaimers = [[avast.com/antivirus | avast.com/sig-email | avg.com/email-signature | eset.com/email]],
  },

  -- words around a hyphen at the end of a line: see lua/copydesk/normalize.lua
  hyphens = {
    suspended = "bzw eller och oder og sowie und",
  },
}
