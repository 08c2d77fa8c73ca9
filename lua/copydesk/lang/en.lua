-- English. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "en",
  name = "English",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        adj adm adv attn bp br bros brig capt cdr cmdr col comdr cpl dr drs ens fr ft gen gov hon hr lieut lt maj
        messrs mgr Miss mlle mme mr mrs ms mses msgr mt mx op ord pfc pres prin prof pt pte pvt rep Reps res rev
        rt sen sens sfc sgt sr sra srta ssgt st ste supt surg vp vit wm geo chas thos jas robt benj
      ]],
      before_number = [[
        art arts b c ca cap ch chap cl col cols ed eq eqs est ex exh fig figs fn fol ill illus nn no nos nr num
        op p par para paras pg pgs pl pp pt pts reg ref rm sc sec sect sects sess tab tbl tel vol vols ver ms
        cl cls cmt cmts tit tr dkt dkts doc docs compl exs exhs subd subds subdiv subsec lem thm prop defn rem cor
        ¶ § n° º ll amend pop
      ]],
      inside = [[
        abbr aka approx apx c.f cf circa e.g eg esp freq p.s p.p.s ps i.e ie incl n.b nb orig poss resp
        sic spp syn usu v viz vs w.r.t a.k.a f.k.a d.b.a c/o
      ]],
      anywhere = [[
        jan feb Mar apr jun jul aug sep sept oct nov dec Mon tue tues Wed thu thur thurs fri Sat Sun
        ala ariz ark calif colo conn Del fla ga Ill ind kan kans ky La Md Mass mich minn Miss mo mont neb nebr
        nev okla Ore Pa penn penna tenn tex va vt Wash wis wisc wyo alta ont que sask
        inc ltd corp co cos bros llc plc l.l.c p.l.c l.p mfg assn assoc dept dist div govt intl natl univ inst
        acad comm commn tel ext est max min misc avg vol temp doz
        ave blvd bldg cres ct expy hwy ln pkwy pl rd sq st ste terr tpk apt fl rte
        jr sr esq etc et.al al e.t.c ibid id op.cit loc.cit
        u.s u.s.a u.k e.u u.n u.s.s.r u.a.e d.c l.a n.y n.j n.h n.c s.c n.d s.d w.va p.r r.i
        u.s.c f.supp f.2d f.3d s.ct cert
        cm km kg mg lb lbs oz ft yd yds mi pt qt hr mph kph rpm sq cu ft.lb fl.oz sq.ft sq.mi
        cu.ft cu.in sq.in fl hp deg ed tbsp tsp tbs ff
      ]],
      after_number = [[
        mm cm km m g kg mg mcg l ml cc lb lbs oz ft in yd yds mi pt pts qt gal bbl bu doz dr gr ac ha
        sec secs min mins hr hrs wk wks mo mos yr yrs mph kph rpm hp kw kwh psi ppm sq cu ft.lb fl.oz sq.ft sq.mi cu.ft cu.in sq.in deg f c k pct meq cal
        tbsp tsp tbs dl
      ]],
      cited = [[
        acad acct admin adver aff affd affg agric amend ant app approp arb assoc assocs atl atty auth bankr behav bur bus cent
        chem cir civ cmty coll commr compl constr consol contr coop couns crim ct cts ctr ctrs decl def defs deft dep depo
        det disc disct dkt doc docs econ educ elec emp empt eng engg envtl equip evid exch exec exh exhs exp fam fed fid fin
        gen gend guar guard hist hosp hous immigr indem indep indus info inj interrog interrogs invs jj jud juris juv lab
        leg legis liab lib lit litig mag maint mech med mem mem'n mems merch metro mfg mfr mgmt mins mkt mktg mortg mot mun
        mut nat negl nw obj objs opp opp'n ord parl pen asst pers pet pharm pls plf plfs pltf pltfs pol prelim priv prob proc
        procs prod prods prot psych pub publ publg reconsid refrig regs rehab rel reps reprod res resol resp respt rest rptr
        rptrs sav sch schs sci servs shipp soc socy stat stats stip sup supp supps sur surv sys tchr technol telecomm
        transcon transp treas twp unempl unif univ util utils vand veh vill wkly int'l nat'l dep't gov't ass'n comm'n
        in_re ex_parte l.ed l.ed.2d s.e.2d n.e.2d s.w.2d so p.2d p.3d a.2d a.3d hx dx tx rx sx fx tab tabs inj or wn me
        cal const
      ]],
      ending = [[
        a.m p.m am pm a.d b.c b.c.e c.e ph.d m.d b.a b.s m.a m.s m.b.a m.f.a ll.b ll.m ll.d j.d d.d.s d.v.m
        d.phil d.sc ed.d r.n c.p.a d.o b.sc m.sc m.phil b.ed m.ed n.e s.w n.w s.e ne nw se sw
      ]],
    },
    months = [[
      january february march april may june july august september october november december
      monday tuesday wednesday thursday friday saturday sunday
      jan feb mar apr jun jul aug sep sept oct nov dec
    ]],
    title_case = true,
    starters = [[
      a an the this that these those there here it its he she they we you i my your his her our their
      it's he's she's they're we're you're i'm i've i'd i'll it'll he'll she'll we'll they'll we've they've you've
      that's there's here's what's who's where's how's let's
      who what when where why how which whose whom
      and but or nor so yet if then than because although though while whereas since unless until once whether
      as at by for from in into of on onto over to under up upon with within without after before during between
      among against about above across along around behind below beneath beside besides beyond despite down
      except like near off out outside per through throughout toward towards via
      is are was were be been am do does did has have had can could will would shall should may might must
      don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't haven't hasn't
      not no yes please thanks thank maybe perhaps however therefore thus hence moreover furthermore meanwhile
      nevertheless nonetheless otherwise instead indeed also still again later soon now today tomorrow yesterday
      all any both each either every few many more most much neither none one other others several some such
      another same only even just often sometimes usually always never ever already almost finally first second
      third next last eventually suddenly unfortunately fortunately originally recently currently generally
      additionally consequently similarly likewise according everyone everything everybody nobody nothing someone
      something somebody anyone anything anybody people well oh okay ok
    ]],
    capitals = [[ i i'm i've i'd i'll will may an so no how do well still such ]],
    resumes = [[
      said says asked asks replied replies answered answers added adds cried shouted yelled screamed whispered murmured
      muttered exclaimed demanded wondered continued insisted recalled remarked responded snapped declared explained
      wrote writes tweeted posted told joked repeated
    ]],
    openers = [[
      at on in by from since until till before after around about during between through over near circa
      every each this that last next
    ]],
    after_day = [[ to and or for with when where as if because ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "getty images", "reuters", "ap photo", "afp", "shutterstock", "istock", "istockphoto", "alamy", "epa",
        "unsplash", "pexels", "flickr", "wikimedia commons", "supplied", "handout", "courtesy photo", "stock photo",
        "file photo", "stock image", "file image", "supplied image", "screenshot", "screengrab",
      },
      related = {
        "full story", "full article", "read full story", "read the full story", "continue reading", "keep reading",
        "read more", "see more", "more", "view more", "load more", "show more", "more stories", "more news",
        "all stories", "view all", "see all", "view gallery", "learn more", "find out more", "more info",
        "show all",
      },
      share = {
        "share", "sharing", "tweet", "retweet", "pin", "pin it", "email", "e-mail", "mail", "print", "save", "copy",
        "copy link", "link copied", "copy url", "facebook", "twitter", "x", "linkedin", "whatsapp", "telegram",
        "reddit", "pinterest", "tumblr", "flipboard", "pocket", "messenger", "instagram", "bluesky", "threads",
        "mastodon", "snapchat", "youtube", "line", "viber", "wechat", "weibo", "vk", "google+", "google plus",
        "stumbleupon", "digg", "delicious", "sms", "send", "link", "url", "shares", "likes", "like", "tweets",
        "bookmark", "gift", "gift article", "listen", "more",
      },
      promo = {
        "donate", "contribute", "join", "join us", "join now", "register", "register now", "log in", "login",
        "sign in", "sign out", "my account", "subscribe now", "subscribe today", "create account",
        "start free trial", "try free", "get started", "get the app", "download", "download the app",
      },
      nav = {
        "home", "homepage", "menu", "search", "close", "back", "top", "back to top", "skip to content",
        "skip to main content", "skip to navigation", "jump to content", "toggle navigation", "sections",
        "site map", "sitemap", "navigation", "main menu", "my account", "sign in", "log in", "login", "archive",
        "archives", "print edition", "today's paper", "e-paper", "epaper", "contact us", "about us", "about",
        "help", "faq", "faqs", "terms", "terms of use", "terms of service", "terms and conditions",
        "terms & conditions", "privacy", "privacy policy", "cookie policy", "cookies", "cookie settings",
        "privacy notice", "your privacy choices", "do not sell my [personal] information", "accessibility",
        "careers", "jobs", "advertise", "advertise with us", "press", "rss", "live tv", "watch live", "games",
        "puzzles", "crosswords", "weather", "horoscopes", "sport", "sports", "business", "politics", "world",
        "opinion", "lifestyle", "technology", "tech", "science", "health", "entertainment", "culture", "travel",
        "education", "money", "food", "style", "arts", "books", "video", "videos", "photos", "podcasts", "magazine",
        "local news", "us", "u.s.", "uk", "news", "latest", "next", "previous", "prev", "show", "hide", "open",
        "more from", "must listen", "reprints [& permissions]", "give feedback", "settings", "edition",
        "share feedback", "report an error", "report a typo", "cancel", "submit", "reply", "report", "play",
        "pause", "mute", "now playing", "loading", "loading...", "advertise here", "recommended", "featured",
        "footer", "masthead", "customer service", "newsroom", "our team", "staff", "feedback", "image gallery",
        "gallery", "photo gallery", "listen now", "listen live", "watch now", "watch", "episodes", "transcript",
        "full transcript",
      },
      tags = {
        "tags", "tag", "topics", "topic", "filed under", "filed in", "more on", "more about", "categories",
        "category", "keywords", "explore more", "explore more on these topics", "related topics", "in this article",
        "in this story", "mentioned in this article", "subjects", "labels", "posted in", "read more about",
      },
      ad = {
        "advertisement", "advertisements", "advertising", "ad", "ads", "advert", "sponsored", "sponsored content",
        "sponsored by", "sponsor content", "paid content", "paid post", "paid partnership", "promoted",
        "promoted content", "promoted stories", "promoted by", "supported by", "presented by", "partner content",
        "brand content", "advertiser content", "ad feedback", "skip ad", "advertorial", "commercial", "close ad",
        "remove ads",
      },
      comments = {
        "comment", "comments", "view comments", "show comments", "hide comments", "read comments", "post comment",
        "post a comment", "leave a comment", "leave a reply", "leave comment", "add comment", "add a comment",
        "add your comment", "join the conversation", "join the discussion", "have your say", "comments are closed",
        "no comments [yet]", "write a comment", "reply", "replies", "start the conversation", "comment now",
        "comment policy", "commenting policy", "sort by", "oldest", "newest", "most liked", "share your thoughts",
        "what do you think", "discuss", "community guidelines",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^by {names}", "^by {names}$", "^written by {names}", "^words by {names}", "^story by {names}",
        "^posted by {names}", "^text by {names}", "^report by {names}", "^author[s]: {names}", "^authors: {names}",
        "^by [our|a] [own] {any} (correspondent|reporter|staff)$", "^by staff [and wire] [reports|reporters]$",
        "^from our [own] correspondent[s]$", "^staff reporter$", "^staff writer$",
        "^(associated press|ap|reuters|afp) staff$", "^{names} for {name}$",
        "^{name}, {name} (writer|reporter|correspondent|editor)$",
        "?^(reporter|correspondent|contributor|columnist|editor)$",
        "?^{any} (reporter|correspondent|contributor|columnist|editor|writer)$",
        "^(senior|chief|deputy) {any} (reporter|correspondent|editor|writer)$",
        "^(political|business|sports|science) {any} (reporter|correspondent|editor|writer)$",
        "^(health|technology|foreign) {any} (reporter|correspondent|editor|writer)$",
        "^(diplomatic|economics|crime|education) {any} (reporter|correspondent|editor|writer)$",
        "^author of the article[:]$", "^view all posts by {names}",
        "^(read|see) [all|more] [articles|stories|posts] (by|from) {names}",
      },
      bio = {
        "^{name} (is|was) [a|an|the|our] {any} (reporter|correspondent|writer|editor)",
        "^{name} (is|was) [a|an|the|our] {any} (columnist|journalist|contributor|producer|editor-in-chief)",
        "^{name} (covers|reports on|writes about|writes on|writes for) {any}",
        "^(he|she) (covers|writes about|reports on) {any}", "^about the author[s]$", "^about the writer[s]$",
        "^more about {name}$", "{name} is [a|an|the] (author|co-author) of", "is the author of {any}",
        "is a freelance (journalist|writer|reporter|photographer)",
        "is (a|the) (senior|staff|contributing|associate|managing) (writer|editor|reporter|correspondent)",
        "?(he|she) is (based|lives) in {place}", "?follow (him|her|them) on", "?previously worked (at|for)",
        "^{name} can be reached at",
      },
      credit = {
        "^(reporting|writing|editing|compiled|edited|written|translated) by {names}",
        "contributed to this (report|story|article|piece|post|guide)",
        "contributed to this (dispatch|analysis|review|list|interview|investigation|coverage)",
        "contributed reporting", "contributed research",
        "^with (files|reporting|reports|additional reporting) from {any}",
        "^with (contributions|inputs|input|assistance|agencies) from {any}",
        "^with (agency|agencies|wire) (inputs|reports|report)$", "^with reporting by {names}",
        "^with [additional] reporting (by|from) {any}", "^source[s]: {names}$", "^source: [news] agencies$",
        "^initial reporting via", "^(additional|extra) (reporting|material|research|writing|editing) by {names}",
        "^the [editorial] team at {name} hope", "^our (partner|content partners) at", "reported from {place} and",
        "^the (associated press|ap) contributed to this", "^based on reporting by {names}",
        "^special thanks to {names}",
        "^(executive|associate|senior|consulting|supervising) (producer|director|editor) {names}$",
        "^(director|producer|narrator|editor|host|music|composer|illustrator|illustration) [by] {names}$",
        "^this (story|article|report) was (reported|written) (by|in|with|through) {any}",
        "^this (story|article|report) was (produced|supported|funded) (by|in|with|through) {any}",
        "^reporting for this (story|article|project) was",
        "^(director|producer|writer|editor|narrator|host|animator|composer|designer) (and|&) (director|producer|writer) {names}$",
        "^(director|producer|writer|editor|narrator|host|animator|composer) (and|&) (editor|host|narrator|designer) {names}$",
        "^(director of photography|cinematographer|cinematography|sound designer|sound mixer|camera operator) {names}$",
        "^(additional|original) (music|footage|photography|animation|sound|camera)$",
        "^(this|the) (tracker|interactive|infographic|graphic|visualization) was (created|produced|built|designed) [for {any}] by {names}",
        "^(the) {any} (tracker|interactive|infographic|visualization) was (created|produced|built|designed) for {any} by {names}",
        "^(we report|reporting) from {place}$", "^(from|by) (staff|wire|agency|staff and wire) reports$",
        "^(staff|wire|agency|news service) (report|reports)$", "^compiled from (wire|staff|agency) reports",
        "^with (agencies|wires|wire services|news wires|agency material)$",
        "^with (afp|ap|reuters|pa|aap|dpa|pti|ani|ians|xinhua|bloomberg|efe|ansa)$",
        "^with (information|material|content|input|inputs) from {names}$", "^information from[:] {names}$",
        "^(information|material) from {any} (was|were|is) (used|included) in this (report|story)",
        "^(as told to|interview by|interviewed by|interview conducted by|transcribed by|transcript by|recorded by) {names}$",
        "^(this|the) (reporting|project|series|investigation|coverage) (was|is) (supported|funded|made possible) by {any}",
        "^this (story|article|report|series|project) (was|is) (made possible|supported|funded) (by|in part) {any}",
        "^this (story|article|report) (was|is) published (as part of|in partnership with|in collaboration with) {any}",
        "^{names} [also] contributed$",
      },
      photo_credit = {
        "^(photo|photograph|image|picture|credit|credits|photo credit|photo credits): {any}",
        "^(photos|photographs|images|pictures|video|videos|illustration|illustrations|graphic|graphics): {names}$",
        "^(photos|photographs|images|pictures|video|illustration|graphic): {names} / {name}", "?^(photos|images|pictures): {any}",
        "^(photos|images|pictures|video|illustration|graphic): (courtesy|supplied|handout|screenshot|file) {any}",
        "^(image credit|image credits|picture credit|photo source|image source|file photo)[s]: {any}",
        "^(photo|photos|photograph|photographs|photography|image|images) (by|via|courtesy|courtesy of) {any}",
        "^(picture|pictures|illustration|illustrations|graphic|video) (by|via|courtesy|courtesy of) {any}",
        "^(photo|photograph|image|picture) from {any}", "?^(photos|images|pictures|video) (from|of) {any}",
        "(photo|image|picture|photograph|credit) : {any}$",
        "(photos|images|pictures|video|illustration|graphic) : {names}$", "(photo credit|image credit|picture credit|pic|pics) : {any}$",
        "(photo|image|picture|photograph) (©|via) {any}$", "^(pic|pics|photo cr|picture credit|pictured by): {any}",
        "^(photo|image|picture|photograph) (©|-) {any}", "^(image|photo|picture) (source|copyright|provided by|supplied by) , {any}",
        "^(image|photo|picture) (source|copyright) {names}$", "^(image|photo) caption , {any}", "%(image[:]$", "^image[:]$",
        "^(image|photo|picture) credit[s][:]$",
        "(photo|image|picture|photograph|photos|images) (by|courtesy|via) {any}$", "courtesy of {any}$",
        "{names} / (ap|ap photo|afp|reuters|getty|getty images|shutterstock)$",
        "{names} / (epa|alamy|bloomberg|rex|pa|wireimage|zuma)$", "?^{names} / {name}$",
        "via (getty images|ap|reuters|afp|shutterstock|alamy|flickr|wikimedia commons)$",
        "/ (getty images|ap|afp|reuters|shutterstock|bloomberg|alamy stock photo|wireimage|pool)$",
        "images by {names}$", "photos by {names}$", "?getty images$", "?file photo", "?file image",
        "?(photo|image) credit",
      },
      syndication = {
        "originally (published|appeared|posted|ran) (on|in|at|by)",
        "^this (article|story|piece|post|column|report) (first|was first) (appeared|published|posted)",
        "^this (article|story|piece) (was originally|originally|has been) (appeared|published|posted)",
        "^this (post|column|report) (was originally|originally|has been) (appeared|published|posted)",
        "^this (article|story|piece|post|column|report) (first|was first) (republished|ran|syndicated)",
        "^this (article|story|piece) (was originally|originally|has been) (republished|ran|syndicated)",
        "^this (post|column|report) (was originally|originally|has been) (republished|ran|syndicated)",
        "^(first|originally) (published|posted) (on|in|at|by) {any}$", "^republished (with permission|from)",
        "^reprinted (with permission|from|by)", "is republished (from|under)", "^read the original article[.]$",
        "^(h/t|hat tip): {any}$", "^via: {any}$", "^(from|source): {name}$", "^distributed by",
        "^copyright {any} distributed by", "(published|produced) in (partnership|collaboration) with",
        "^this content was (produced|provided|created) by", "^(via|source): (reuters|ap|afp|cnn|bbc)$",
        "has not been edited by {any} staff", "published from a syndicated feed", "auto-generated from",
      },
      copyright = {
        "all rights reserved", "all right reserved", "^copyright {any}", "^©", "^%(c%) {number}", "^℗",
        "^copyright policy$", "?© {any}", "may not be (published|reproduced|republished|copied|used|broadcast)",
        "(reproduced|republished|distributed) without {any} (permission|consent)", "subject to copyright",
        "^© {any} all rights", "no part may be reproduced", "protected by copyright",
        "^unauthorized (use|reproduction|copying)",
      },
      disclaimer = {
        "^disclaimer", "^disclosure[s]:", "affiliate (commission|partnerships|links|link)",
        "earn (a|an) [affiliate] commission", "earn commission", "(receive|get) a commission", "^our standards:",
        "(views|opinions) [and {any}] expressed {any} (are|do not)", "does not constitute {any} advice",
        "not intended as {any} advice", "for informational purposes only", "these partnerships do not influence",
        "small errors in this transcript",
        "this (article|story|post|transcript) (may contain|contains) {any} (links|errors)", "^editorial standards$",
        "thomson reuters trust principles", "^corrections (policy|&|and)", "do not necessarily (reflect|represent)",
        "^our editorial (policy|guidelines)", "this transcript {any} may contain errors",
        "^when you (buy|purchase) {any} links", "when you (buy|purchase) through links",
      },
      timestamp = {
        "^(published|updated|posted|last updated|last modified)[:] [at|on] {any} {date}",
        "^(modified|first published|created|issued|date|time)[:] [at|on] {any} {date}",
        "^(published|updated|posted|last updated|first published)[:] {date}",
        "^(published|updated|posted) {number} (minutes|hours|days|weeks|months|years|mins) ago$",
        "^(published|updated|posted) {number} (hrs|hour|day|week|month|year|min|hr) ago$",
        "^{number} (minutes|hours|days|weeks|months|years|mins|hrs|hour) ago$",
        "^{number} (day|week|month|year|min|hr|h|d|m) ago$", "^(an hour|a day|yesterday|today|just now) [ago]$",
        "^{number} (min|mins|minute|minutes|mn) read[s]$", "{number} min read$", "^read time[:] {number}",
        "^reading time[:] {number}", "^{number} minute read$", "{number} (minutes|mins|min) read$",
        "^(updated|published|posted)[:]$", "?(published|updated|posted|last updated)[:] [on|at] {date}",
        "?(updated|published) {number} (minutes|hours|days) ago",
      },
      related = {
        "^(graphic|graphics|video|videos|photos|gallery|photo gallery|slideshow|in pictures|interactive): {any}$",
        "^(read|see|watch|listen|view|explore|find|learn) [also] more[:]$", "^read more: {any}",
        "^(also read|read also|read next|see also|also see): {any}",
        "^(read this|must read|don't miss|up next|next up|watch): {any}",
        "^(more|related|related story|related article|related news|read): {any}",
        "^(see more|learn more|listen|opinion|explainer|analysis): {any}",
        "^(read|see|get|view) (more|all|other) {any} (here|stories|articles|news|posts|coverage)$",
        "^read more (about|on|from|at|in) {any}",
        "^(more|more news|more stories|more articles) (from|by|about|on|in) {name}$",
        "^(stories|latest|latest news|news|articles) (from|by|about|on|in) {name}$",
        "^click here (for|to read) {any}", "^for more (stories|news) {any}",
        "^for more {any} (click|visit|see|check) {any}", "^continue reading the main story$",
        "^story continues below$", "^article continues below$", "^(previous|next) (post|article|story)$",
        "?read more$", "?click here", "^in pictures: {any}", "^in photos: {any}", "^watch the video",
        "^video: {any}",
      },
      share = {
        "^{number} shares (share|tweet|pin) [on] {any}", "^{any} shares share on facebook", "^{number}[k|m] shares",
        "^mailto$", "^share on (facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|email) [{number}]$",
        "^(open|read) in app$",
        "^share (via|article|story|post|link|options)", "^share (this|on|to|with|by|your|it)$",
        "^share [this] (article|story|post|page) (on|via|by|with) {any}$",
        "^share [this] (article|story|post|page|video|item)$",
        "^share (on|via|by|with) [a] (facebook|twitter|x|linkedin|whatsapp|email|friend|friends)$",
        "^share current article via {any}$", "^(share|save|print|email|tweet|send|pin|post) (this|it)$",
        "^(share|email|send) this [article|story|post|page] (with|to) [a|your] (friend|friends)$",
        "^(save|print|email|tweet|send|pin) this (article|story|post|page)$",
        "^click to (share|email|print|tweet|copy)", "^(opens|open) in [a] new (window|tab)$",
        "^(view|open) [article] comments$", "^{number} shares$",
        "^{number} [total] (shares|likes|tweets|views|claps)$", "^share all sharing options for",
        "^all sharing options", "^like this[:]$",
        "^(share|print|save|email|copy|gift|republish|cite) [this|the] (article|story|post|page|link|url)$",
        "^add as [a] preferred source", "^make us preferred", "^like us on facebook$",
      },
      promo = {
        "^(need|want) more", "^for the full (story|article|interview)", "subscribe now and", "subscribe to our (sister|other) (title|magazine|paper)",
        "^(log|sign) in to", "?(keep|continue) reading$", "?[to] read (this|the full) (article|story)", "^(invalid|incorrect) email",
        "?^something went wrong, please try", "^please enter a valid email", "^delivered to you", "?^sign me up$",
        "?^i'm in$",  "^download {any} app to {any}",
        "^(scan|use) the qr code", "^want more {any} like this",
        "^{any} : sign up for {any} newsletter", "^read {any} in [our|the] app",
        "^[continue|open|view|read] in [the] app$", "sign up (for|to) {name} newsletter", "^scan {any} to download",
        "^you've (read|reached) {any} (articles|limit)", "^(first|your first) month (free|for)",
        "^(sign up|sign-up) (now|here|today|and|free|below)", "^(sign up|sign-up) (for|to) (our|your|free)", "^(sign up|sign-up)$",
        "sign up (for|to) {any} (newsletter|newsletters|updates|alerts|emails)",
        "sign up (for|to) {any} (email|list|briefing|digest|daily|free)", "^subscribe",
        "subscribe (to|for|now|today|here) {any} (newsletter|newsletters|channel|updates|podcast)",
        "subscribe (to|for|now|today|here) {any} (edition|access|magazine|offers|alerts|digital)",
        "^subscribe [now|today|here]$", "(our|free|daily|weekly|the|morning|email|e-mail) newsletter",
        "^newsletter[s]$",
        "?^(get|receive) (the|our|all|breaking|more|latest|daily|free|email|your|access|unlimited|news)",
        "^(get|receive) {any} (newsletter|newsletters|inbox|alerts|updates|headlines|emails|briefing|briefings|digest)",
        "^(get|receive) {any} (delivered|in your email|via email|by email|straight to)",
        "^get (access|unlimited access|full access|exclusive access|instant access) to {any}", "^get the {any} app$",
        "^(click|tap) here to (get|download|sign|subscribe|join|register|donate|buy|order)",
        "^(click|tap) to (subscribe|get|download|sign up|join|register)",
        "subscribe to our (sister|print|digital|daily|weekly|free|monthly|new) {any}",
        "^want (more|to stay|to know|to get|the latest|to read|unlimited) {any} (newsletter|stories|inbox|news|sign|subscribe|this)",
        "^interested in (more|our) newsletters", "for as little as {any}", "unlimited (online|digital|access) {any}",
        "^(choose|pick|select) (a|your) (plan|subscription|membership|offer)", "^(view|see) [more|all|our] (offers|subscription options|plans)$",
        "^(don't have|no|need) an account", "^sign in without", "^(every day|every week|each week|each day|each morning) {any} (email|newsletter|inbox)",
        "^add {name} (to|as) {any} (google|news feed|preferred|source)", "^(follow us|follow)$", "^(advertise|partner) with us {any}$",
        "^keep up with {any} (newsletter|app|alerts)", "^if you are a {any} subscriber", "^{any} is an independent {any} (newsroom|news organization|news organisation)",
        "^this (copy|article) is for your personal", "^to order {any} copies", "^watch [now|live|full] {any} on {name}$", "^(news|sport|sports) updates$",
        "^reader-supported", "^(we rely|we depend) on {any} (readers|support|donations)", "^(your|our) [free] trial", "^(cancel|change) [your|anytime|any time] {any}$",
        "(delivered|straight|sent|right|direct|directly) [straight|directly] to your (inbox|email|phone|door)",
        "in your inbox", "become a [paid|premium] (member|subscriber|supporter|patron|insider)",
        "^support (our|independent|local|quality|us|the|free)", "^donate",
        "^(follow|like|find|join|connect with) us (on|at|for)",
        "^follow {name} on (twitter|facebook|instagram|x|linkedin|tiktok|google news|telegram|whatsapp)",
        "follow us on", "^follow @", "^follow {handle}", "^download (the|our|now)",
        "(download|get) our [free] [news|mobile] app", "available on the (app store|google play)",
        "^enter your email", "^(your|email) [email] address", "^e-mail address",
        "^already (a|have|subscribed|registered)", "^not (a subscriber|yet registered|a member)",
        "unsubscribe [at] (anytime|any time)", "you can unsubscribe", "^no spam",
        "^by (signing|clicking|subscribing|submitting|entering|providing|continuing) {any}",
        "you agree to {any} (terms|privacy|newsletter)", "^i (agree|consent) to",
        "privacy policy and terms of", "^(thanks|thank you) for (subscribing|signing|registering|your support)",
        "^thanks for (subscribing|signing|reading)", "^to (continue|keep) reading",
        "^this (article|content|story) is (for|reserved for) {any} (subscribers|members)",
        "^this (article|content|story) is (exclusive|only available) {any} (subscribers|members)",
        "^(unlimited|full) (digital )[access|articles]", "^unlock {any}", "subscribers only$",
        "^exclusive articles", "^(support|join) {any} for (as little as|just|only|from)",
        "for just {any} per (month|week|year)", "[and] stay (informed|smart|up to date|on top|connected)",
        "^to stay on top of", "?^to (read|continue|see|get|access|find|keep) {any}",
        "^stay (informed|connected|up to date|updated)", "^never miss a", "^don't miss (out|a|our)",
        "^breaking news (alerts|emails)", "^(our|the) [free] app", "^like us",
        "^join the {any} (newsletter|community|club|mailing|channel|group)", "^join our", "^get {any} newsletter",
        "^{any} newsletter[:]$", "^sign in or create", "^create an account", "^access articles from",
        "^enjoy [the] (latest|additional|unlimited|insights|support)",
        "^please (subscribe|consider|support|sign|log|register|try|donate|check) {any}",
        "^(a|an) error has occurred", "^you (will|must|are|have) [now] {any} (subscribed|email|inbox|newsletter)",
        "^interested in {any} newsletter", "^the next issue of", "^we encountered an issue signing you up",
        "^(more|manage) {any} newsletters", "^browse newsletters",
        "make a [tax-deductible] (donation|contribution|gift)",
        "^your (support|donation|contribution|gift|subscription) {any}", "^watch {any} on youtube$",
        "^listen (to|on) {any} (podcast|spotify|apple podcasts|podcasts)",
        "^(shop|buy|order|pre-order) (now|here|at|it)",
        "^(buy|view|check) (now|price|deal|on amazon|at amazon|latest price)", "^see (price|at|deal)",
      },
      nav = {
        "^skip to {any}$", "^jump to {any}$", "^go to {any} (page|section|homepage|home page)", "^back to {any}$",
        "^home (>|/|»|›) {any}", "^{number} of {number}$", "^page {number} of {number}$", "^{number} / {number}$",
        "^to view this video please enable", "enable javascript", "^your browser does not support",
        "^try refreshing your browser", "^this (video|content|browser) is not (available|supported)",
        "^(view|see) {number} (images|photos|more|gallery)$",
        "^(show|hide) (caption|captions|all|more|comments|full|menu)$", "^tap to {any}$",
        "^click to (expand|enlarge|play|view)$", "^article content$",
        "^(article|story) (tools|body|text|highlights)$", "^table of contents$",
        "^print this (article|page|story)$", "^error loading", "^close [modal|dialog|menu|search]$",
        "^we apologize, but this {any}", "^use of this site", "^accept [all] [cookies]$",
        "^(we use|this site uses|our site uses) cookies", "^manage {any} (preferences|cookies)$",
        "^update your preferences",
      },
      tags = {
        "^(tags|tag|topics|topic|filed under|filed in|posted in): {any}",
        "^(categories|category|keywords|read more on): {any}",
        "^(read more about|related topics|see more on|more on): {any}",
      },
      ad = {
        "^advertisement {number}$", "^this advertisement has not loaded",
        "^(story|article|content|scroll) continues (below|after)", "^(article|story) continues below",
        "^(scroll|continue) [down] (to|for) (continue|reading|more)",
        "^(sponsored|presented|supported|brought to you) by {any}$",
        "^advertisement {any} continue[s] (reading|below)", "^report this ad$", "^why (am i seeing|this ad)",
        "^ad choices$", "^(ad|advertising) policy$", "^from our (partners|sponsors)$",
        "^sponsored (links|stories|post)$", "^(deals|offers) (from|by) our partners$",
      },
      comments = {
        "^(view|see|read|show|load) [all] [{number}] comments$", "^{number} comments$",
        "^(new, )[{number}] comments$", "^new , {number} comments$", "^comments [on|for|are|have|%(]",
        "^please read our comment", "^{number} (responses|replies|thoughts) (to|on)",
        "^your email address will not be published", "^required fields are", "^(save my name|notify me of)",
        "^you must be logged in to", "^(log in|sign in) to (comment|leave|reply|post|join)",
        "^(postmedia|we) {any} (committed to|lively but civil|moderated|comments)",
        "^commenting on this {any} closed", "?{any} says[:]$", "{date} [at {date}] (said|says)[:]$",
        "^submit comment$", "^report comment$", "^last comments$", "^be the first to comment",
      },
      contact = {
        "^(contact|email|e-mail|reach|write to|message) [the] (author|writer|reporter|us|our|newsroom|editor)",
        "^(email|contact|write to|reach) {name} at", "^{names} (may|can) be reached (at|by|via|on)", "(may|can) be reached (at|by|via)",
        "^got a (tip|story|news|confidential)",
        "^(have|do you have|did you) {any} (story|tip|information|news) {any}",
        "^(send|email|submit) [us] [your] (tips|news tips|a tip|story)", "^tip[s][:] {address}",
        "(email|e-mail|contact) {name} at {address}", "^get in touch", "^(email|e-mail)[:] {address}",
        "^you can (email|reach|contact|follow) {any}", "^(tel|phone|telephone|fax|mobile|call)[:] {number}",
        "^contact {name}", "^do you know {any} (email|contact|get in touch)",
        "^is there something you think we should know", "^we want to hear from you",
        "^are you {any} (get in touch|share your|tell us|email us)", "^for (media|press) (inquiries|enquiries)",
        "^(media|press|investor) contact[s]",
        "^if you have {any} (story|tip|information) {any} (contact|email|call|please)",
        "^correspondent {name} may be", "^follow {name} on",
      },
      correction = {
        "^correction[s] (:|,|—) {any}", "^correction[s]$", "^clarification: {any}",
        "^(editor's|editors|editors') note: {any}", "^editor's note$",
        "^(an earlier|a previous|the original) (version|edition|headline) of this",
        "?^this (story|article|post|report|piece) (has been|was) (updated|corrected|amended|edited|clarified)",
        "^update: {any}", "^updated to {any}",
        "(has been|was) (corrected|amended|updated) to (reflect|show|clarify|correct|include|add|remove)",
        "^we regret the error", "^amended {date}", "^editor's update",
      },
      embed = {
        "pic.twitter.com", "^— {any} %({handle}%)", "{handle}%) {date}$", "^follow$", "{number} retweets",
        "^(view this post|a post shared|view this photo|a photo posted|a video posted) {any}",
        "^view on (instagram|twitter|facebook|threads|tiktok)", "^tweet by {any}", "^loading tweet", "^embed$",
        "^embedded (content|tweet|video)", "^this content is imported from",
        "^(twitter|youtube|facebook|instagram) (content|post|video|embed)$", "^to see this content",
      },
      caption = {
        "^(above|below|left|right|top|bottom): {any}",
        "^(pictured|clockwise from top left|from left|from right)(:|,) {any}", "^file photo(:|-) {any}",
        "^file(:|-|—) {any}", "%((left|right|center|centre|pictured|above|below|l|r)%)",
        "^in this {any} (photo|image|picture)",
        "is (seen|pictured|shown) (in|at|on|here) {any}$",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(sign up|sign-up) (for|to) {any} (newsletter|newsletters|email|emails|briefing|alerts|updates|digest)",
        "^(sign up|sign-up) (now|here|today|below)", "^(sign up|sign-up) : {any}", "(newsletter|newsletters|email) (sign up|sign-up|signup)",
        "(delivered|sent|straight|direct|directly) [straight|directly] to your (inbox|email)",
        "your inbox (every|each|daily|on) {any}", "^(enter|please enter) [a] [valid|your] (email|e-mail)",
        "^{any} in your inbox[.]$", "^(thanks|thank you) for (signing up|subscribing|registering)",
        "^[please] check your (inbox|email) (to|for|and)", "^you (can|may) (unsubscribe|opt out) {any} (anytime|any time)",
        "^[you can] cancel [at] (anytime|any time)$", "^this (site|form) is protected by",
        "terms (of use|of service|and conditions) and [our] privacy (policy|notice|statement)",
        "privacy (policy|notice|statement) (and|&) [our|the] terms", "our privacy (policy|notice|statement)",
        "^by (subscribing|signing up|registering|submitting|entering|clicking|continuing|providing) {any} (agree to our|agree to the|agree to receive|accept our|consent to our|agree that)",
        "^by (subscribing|signing up|registering|submitting) {any} (acknowledge|confirm|consent)",
        "^(i|yes , i) (agree|consent|want|would like) to (receive|be emailed|be contacted)",
        "^(keep|send|email) me (updated|informed|the|our)",
        "^your (information|data|details|email|e-mail|email address) will (be|not be|never be)",
        "^support {any} (journalism|newsroom)", "^support (our|local|independent) (reporting|news)",
        "^support our (work|newsroom|mission|journalists)", "^become (a|an) {any} (subscriber|patron)",
        "^become a [founding|supporting|premium|paid] (member|supporter) (today|now|here|for|of our)",
        "^(make|please make) a [tax-deductible|one-time|monthly] (donation|contribution|gift)",
        "[please] consider (supporting us|supporting our|subscribing|making a|becoming a|donating)", "please support (us|our)",
        "readers like you", "(journalism|reporting|work|newsroom) {any} only possible (with|because|thanks)",
        "keep our (journalism|reporting|news|site) free",
        "^your (donation|support|contribution|gift|subscription|membership) (helps|allows|enables|makes|keeps|ensures|supports|will)",
        "^if you (value|appreciate|enjoy|like|rely on) (our|this) (journalism|reporting|coverage|work|newsletter|podcast)",
        "^(donate|give|subscribe|join|register|contribute) (now|today|here)[.]$", "^we need your (help|support)$",
        "^we (depend|rely) on (readers|our readers|your) (support|donations|contributions|like you)",
        "^this (article|story|content|page|video|post) is {any} (subscribers|members) [only]$",
        "^(subscriber|member|subscribers|members) [-] (only|exclusive|exclusives)",
        "^already (a|an) [digital|print|paid] (subscriber|member)", "^already have an account (?|sign|log)",
        "^already have an account$", "^already (subscribed|registered)", "^(log|sign) in (here|now|to) {any}",
        "^(log|sign) in or (create|subscribe|register|sign)",
        "^(to|subscribe|register|sign in|log in|sign up) [to] (continue|keep|finish) reading",
        "^(subscribe|register|sign up) (to|for) (read|full|unlimited|more|unlock|access)",
        "^(you have|you've) (reached|used) (your|the) {any} (free|limit|articles)", "^you have {number} free",
        "free (articles|stories) (left|remaining|this month)",
        "(start|begin|try) (your|a) [{number}] [day|days|month] free trial", "^get {number} (months|weeks|days) (for|free|of)",
        "^(only|just|from|get|try|save) {any} {number} (a|per|/) (week|month|year)", "unlimited [digital|online] access",
        "^(limited time|limited-time|special|exclusive|introductory|subscription) offer",
        "^download {any} (app|app store|google play)",
        "^(get|read|open|watch|download) {any} (our|the) [free|mobile|{name}] app$",
        "(our|the) [free|mobile] (ios|android|news|mobile) app", "^(turn on|enable|allow) [push|desktop] notifications",
        "^get (alerts|notifications|email updates|notified|breaking news alerts)", "^(follow|like|find|join|add) us (on|at|@)",
        "^(follow|like|join|subscribe to|find) our [official] {any} (channel|page|group|community|newsletter|podcast)",
        "(follow|like|join) us on (facebook|twitter|x|instagram|google|whatsapp)",
        "wherever you (get|listen to) [your] podcasts", "^(listen|subscribe) {any} on (apple podcasts|spotify)",
        "^want (more|to get|to receive|to stay|to read) {any} (newsletter|inbox|sign up|subscribe|like this)",
        "^(never|don't) miss (a|another|an|any) (story|update|moment|beat|headline|episode|edition|thing)",
        "^stay (up to date|up-to-date|updated|informed|connected|in the know|ahead|on top) {any} (news|updates|newsletter|stories|briefing|app)",
        "^(enjoy|enjoying|like|liked|love) this (article|story|post|newsletter)[?]$",
        "^(enjoy|enjoying|like|liked|love) this (article|story|post|newsletter) ?",
        "^(create|register for|set up|sign up for|open) (a|your) free account", "^(register|sign up|subscribe|join) for free$",
        "^(register|sign up|subscribe|join) for free (to|and|now|today|or)",
        "^{name} is (a|an) (nonprofit|non-profit|reader-supported|independent) [nonprofit] (newsroom|news organization|news outlet)",
        "^(we are|we're|as) (a|an) (nonprofit|non-profit|reader-supported|reader-funded) (newsroom|news|publication)",
        "^(our|all|free|more|browse|see all|explore|manage) [our|your|free] newsletters", "^we have {any} newsletters",
        "^gift (a|this|an) [annual] subscription",
        "^(explore|see|view|compare|choose|find|browse) {any} subscription (offers|options|plans|packages)",
        "(preferred|trusted) source on google",
        "^(something went wrong|there was an error|there was a problem|an error|sorry|oops) {any} (please try again|try again later)",
        "^something went wrong$", "^(order|buy) (our|the|a|today's) (print|digital|paper) edition",
        "{number} (at|on|from) (amazon|walmart|best buy|ebay)$",
        "^(buy|shop|order|see) {any} (at|on|from) (amazon|walmart|ebay)$", "^(check|see|view) [the|latest] [latest] price",
        "^read (this|it|the full story) in {any} app",
      },
      share = {
        "^share this on (x|facebook|whatsapp|twitter|social)",
        "^share (this|the) (article|story|post|page|content|video|link|news|report|piece)",
        "^share (on|via|to|by) (facebook|x|twitter|whatsapp|linkedin|telegram|reddit|email|pinterest)",
        "^(click|tap|press) [here] to (share|copy|print|email|tweet)",
        "^(save|bookmark|gift|give|print|email|republish|listen to|hear|forward|cite) this (article|story|post|page)",
        "^listen to (the|our) (article|story)$", "^link copied", "copied to [your|the] clipboard", "^save for later$",
        "^(add|save) to [my|your] (reading list|favorites|favourites|bookmarks)", "^(share|gift|give) full article$",
        "^sharing is caring", "opens in [a] new (window|tab)", "^republish (this|our) (article|story|articles|stories)",
        "^{number} shares$",
      },
      related = {
        "^(read more|also read|read also|read next|see also|must read|don't miss|in pictures|in photos|keep reading|further reading|recommended reading): {any}",
        "^(related|related story|related article|related news|up next|more on this|watch also): {any}",
        "^(click|tap) here (to|for) (read|see|view|watch|more)",
        "^read (the|our) (full|complete|entire|original) (story|article|interview|coverage)",
        "^read the full report (here|on|at)", "^more (from|on|in|about) this (author|section|topic|story|series)",
        "^(view|see|open|launch) [the] [full|photo] (gallery|slideshow)$", "^watch the [full] video (below|above|here)",
        "^for more on this (story|topic)", "^read our {any} coverage (of|here|on)",
      },
      ad = {
        "^(article|story|content|post|text) continues (below|after)", "^(paid|this is a paid) (advertisement|announcement)$",
        "^(content|offers|messages|stories) from our (partners|sponsors)$",
        "^(scroll|keep scrolling) [down] (to|for) {any} (continue|reading|more|content)",
        "^advertisement - (continue|article|story|scroll|content)",
      },
      comments = {
        "^(leave|post|write|add|submit) (a|your) (comment|reply)",
        "^(view|see|read|show|load|hide) [all] [{number}] comments [%({number}%)]$",
        "^comments (are|is) [now|currently] (closed|moderated|disabled|off|turned)",
        "^be the first to (comment|leave a comment|reply|react)",
        "(log in|login|sign in|register|logged in|signed in) to (comment|post a comment|leave a comment|join the discussion|join the conversation|reply)",
        "^join the (conversation|discussion|debate)$", "^join the (conversation|discussion|debate) (below|on|in|with|now|and)",
        "comments [section] below",
        "^(let us know|tell us|share your thoughts|share your views|have your say|what do you think) {any} (comments|below|comment)",
        "^share your (thoughts|views|opinion|opinions)", "(our|the) (comment|commenting|comments) (policy|guidelines|rules)",
        "your email address will not be published", "^(report|flag) this comment", "^comments on this (article|story|post)",
        "^do you have (an opinion|thoughts|something to say)", "^we welcome your comments$",
      },
      nav = {
        "enable javascript", "^(please|you need to|you must|you have to) (enable|turn on) javascript",
        "javascript (is disabled|is required|to be enabled|enabled)",
        "^(we|this site|our site|this website|our website|the site|this page) [and {any}] (use|uses) cookies",
        "^(accept|reject|manage|allow) [all] cookies", "^(manage|change|update) [your] cookie (settings|preferences)",
        "^skip to [main|the] (content|navigation|main|footer|article|search)", "^(back|return) to (top|home|homepage)$",
        "your [current] browser (does not|doesn't|is not|isn't) support*",
        "^[sorry ,] this (video|clip|media|audio|content) (cannot be played|could not be loaded|is not available|is unavailable|is no longer available)",
        "^to (view|play|watch|see|display) this (video|content|embed|media|page)",
        "^(open|view|see|show) image in (gallery|fullscreen|full screen)", "^(view|enter|exit) (fullscreen|full screen)",
        "^(toggle|show|hide) (caption|captions)$", "^(reload|refresh) (the|this) page", "^an error [has] occurred$",
        "^an error occurred (while|loading)", "^error (loading|while loading)", "^home (»|›) {any}",
        "^privacy (policy|notice|statement)$", "^terms (of use|of service|and conditions|& conditions)$",
        "^cookie (policy|settings|preferences|notice)$", "^advertise with us$", "^do not sell {any} information$",
      },
      tags = {
        "^(tags|filed under|filed in|posted in|tagged|tagged with|keywords|related topics): {any}",
        "^(filed under|tagged with) {any}", "^(explore|read) more on these topics$",
      },
      contact = {
        "^(got|have|do you have) a (story|tip|news tip) {any} (email|contact|send|get in touch)",
        "^[you can] (contact|email|e-mail|reach) {any} at {address}",
        "^follow {name} on (twitter|x|facebook|instagram|bluesky|linkedin|mastodon|threads)",
        "^contact (the|our) (author|newsroom|editor|reporter)",
      },
      timestamp = {
        "^this (article|story) is more than {number} (month|months|year|years|days) old", "^(reading|read) time [:] {number}",
        "^{number} [-] (min|mins|minute|minutes) [-] read$",
        "^(published|updated|posted|last updated|first published) [:] [on|at] {date}$",
      },
      copyright = {
        "all rights reserved", "^(this|all|the|no) {any} may not be (published|reproduced|republished|copied|used|broadcast)",
        "^copyright [©] {number}", "^© {number}", "^copyright ©", "^all content {any} copyright",
        "^[unauthorized] reproduction (without|in whole|in part|of this|is prohibited|or distribution)",
        "^no part of this (article|publication|website|story|material|site) may be",
        "without [prior|express] [written] (permission|consent) of",
      },
      disclaimer = {
        "(earn|receive) [a|an] [small] [affiliate] commission", "affiliate links",
        "^(we|the publisher) may (earn|receive) [a|an] [affiliate] commission", "^some [of the] links (in|on) this",
        "^(if|when) you (buy|purchase) {any} (commission|affiliate)",
        "^[the] (views|opinions) expressed (in this|here|herein|by the author|by contributors|are|on this)",
        "^[the|our] editorial (standards|guidelines|policy)$", "^we are not responsible for the content of external",
        "^this (article|content|information) is {any} (information|informational) [purposes] only",
      },
      correction = {
        "^(an earlier|a previous|the original) (version|edition|headline) of this (article|story|post|report)",
        "^this (story|article|post) (has been|was) (updated|corrected) (to|with|on|at)",
        "^this (story|article|post) (has been|was) (updated|corrected|amended)$",
        "^(correction|corrections|clarification|clarifications): {any}",
      },
      embed = {
        "^(view|see) this (post|photo|tweet|video) on (instagram|x|twitter|facebook|threads|tiktok)",
        "^a (post|photo|video|reel) (shared|posted) by", "^(allow|accept|load|show) {any} (content|tweet|embed)[?]$",
        "^this (article|page|content|story) contains content (provided|hosted) by", "^we ask for your permission before",
        "^to (view|see) this {any} accept", "(twitter|facebook|instagram|youtube) content is (blocked|not available|disabled)",
      },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "by", "written by", "words by", "story by", "author", "authors", "author of the article", "reported by", "posted by" },
      bio = { "about the (author|authors|writer)", "author", "the author" },
      credit = { "credits" },
      related = {
        "related (article|articles|story|stories|news|content|links|posts|coverage|reading|video|videos|items|media|items)",
        "related", "(most|more) (read|popular|viewed|watched|shared|discussed|commented|recent|emailed)",
        "most read {any}", "trending", "trending (now|stories|news|topics|today|on {name})", "popular",
        "popular (now|stories|posts|articles|news|today|on {name})", "recommended",
        "recommended (for you|stories|reading|articles|by {name}|from {name})",
        "(more|latest|top|other|further|similar|today's|our) (stories|news|headlines|articles|reading|coverage)",
        "(more|latest|top|other|similar|our) (posts|videos)", "(more|latest|other) (in|from|on|by) {name}",
        "more like this",
        "more [great] [stories] (from|on|in|by|about) {name}", "more (great|top|latest) {name} stories",
        "(latest|news|stories|articles) (from|in|on) {name}",
        "you (may|might) (also|be) (like|interested in|enjoy)", "you may also (like|enjoy|be interested in)",
        "(read|see|watch) (also|next|more)", "also (read|on {name}|in {name}|see)", "don't miss",
        "must (read|watch|listen)", "up next", "next (up|article|story)", "(editor's|editors') (picks|choice|pick)",
        "in case you missed it", "what to read next", "(from|around) the (web|archive|archives|network)",
        "you might like", "(featured|latest) (video|videos|stories|articles|news|posts)",
        "top (stories|news|picks|videos) [in|from|right] [now] [{name}]", "recent (posts|articles|stories|news)",
        "new stories on {name}", "previous (post|article)", "next post", "best of {name}", "{name} picks",
        "the latest [in|from|on] [{name}]", "more from [the] {name}", "sponsored stories",
        "stories you (may|might) like", "on our radar", "elsewhere", "keep reading", "more for you",
        "(photo|photos|picture|pictures|image|images|video|videos|quote|podcast) of the (day|week|month|year)",
        "more like this", "see also", "similar articles", "suggested (stories|reading|articles)",
        "{name} recommends", "related {name} articles", "latest",
      },
      share = { "share (this|on|via)", "share this (article|story|post|page)", "share" },
      promo = {
        "newsletter", "newsletters", "sign up", "subscribe", "follow us", "subscribe (now|today)", "support {any} journalism",
        "{any} newsletter", "sign up {any} newsletter",
      },
      nav = { "menu", "sections", "navigation", "quick links", "company", "about us", "our network" },
      tags = {
        "tags", "topics", "related topics", "filed under", "more on {any}", "categories",
        "explore more on these topics", "in this (article|story)", "keywords",
      },
      comments = {
        "comments", "{number} comments", "join the conversation", "leave a (comment|reply)",
        "(latest|last|recent|reader|top) comments", "have your say", "discussion",
        "{number} (responses|replies) to {any}",
      },
      contact = { "contact the author", "contact[s]", "contact us" },
    },
    roles = {
      byline = {
        before = {
          "by", "written by", "story by", "words by", "text by", "author[s]:", "posted by", "reported by",
          "a report by", "analysis by",
        },
      },
      reporting = {
        before = {
          "reporting by", "[and] reporting from", "report by", "reporting:", "reported by", "reporter[s]:",
          "based on reporting by", "initial reporting by", "reporting and writing by",
          "reporting and photography by",
        },
        after = {
          "reported from", "is reporting from", "reported this story from", "reported this story",
          "reported this article",
        },
      },
      additional = {
        before = {
          "additional reporting by", "additional reporting from", "additional reporting:", "extra reporting by",
          "further reporting by", "with reporting by", "with reporting from", "with additional reporting by",
          "with additional reporting from", "with contributions from", "with contributions by", "with files from",
          "with input from", "with inputs from", "with assistance from", "with assistance by", "assistance by",
          "contributing:", "contributor[s]:", "contributions by", "contributions from",
          "additional contributions by", "additional writing by", "additional material by",
          "additional research by", "research by", "with help from", "with reports from", "inputs from", "input from",
          "reporting contributed by", "contributing (reporter|reporters|writer|writers|editor|editors):", "also contributing:",
          "contributors:", "data reporting by", "data analysis by", "additional reporting was done by", "with research by",
          "with research from", "with additional research by", "research and reporting by", "information from",
        },
        after = {
          "contributed to this (report|story|article|piece|post|guide|dispatch)",
          "contributed to this (analysis|review|list|interview|investigation|coverage|column)",
          "contributed to the (report|story|article|reporting)", "contributed reporting",
          "contributed to this (newsletter|podcast|project|series|live blog|liveblog|graphic|video|edition)",
          "contributed to our (report|story|reporting|coverage)", "contributed to reporting this (story|article)",
          "also contributed to the (report|story|article|reporting)", "helped report this (story|article)",
          "assisted in reporting this (story|article)", "provided reporting", "contributed to the reporting of this (story|article)",
          "contributed additional reporting", "contributed research", "contributed from",
          "contributed reporting from", "also contributed [to this] [report|story|article]",
          "also contributed reporting", "contributed", "assisted with reporting",
          "provided (additional|research) (reporting|assistance)",
        },
      },
      writing = {
        before = { "writing by", "[and] writing by", "written in {place} by" },
        after = { "wrote from", "wrote this (story|article|report)", "wrote this (story|article|report) from" },
      },
      editing = {
        before = {
          "editing and production by", "digital production by", "web production by", "copy edited by", "copyedited by",
          "editing and layout by", "editing by", "edited by", "produced and edited by", "additional editing by", "filmed and edited by",
          "(produced|filmed|shot) [,] [filmed|shot|produced|written] and edited by", "copy editing by",
          "copy-editing by", "editor[s] :", "desk editing by", "video editing by", "edited for {name} by",
          "editing:",
        },
        after = { "edited this (story|article|report|piece)" },
      },
      photography = {
        before = {
          "photo by", "photos by", "photograph by", "photographs by", "photography by", "pictures by", "picture by",
          "images by", "image by", "photo courtesy of", "photographer[s]:", "photo credit:", "image credit:",
          "(photography|photos|photographs|video) and (video|photos|photography|graphics) by", "cover (photo|image|art|illustration) by",
          "(header|lead|main|top|hero) (image|photo|picture) by", "art by", "artwork by", "cartoon by", "animation by",
          "animations by", "maps by", "filmed by", "photos and video by", "video by", "visuals by", "illustration by", "illustrations by", "graphics by",
          "graphic by", "photo illustration by", "(photo|photos|photograph|photographs|picture|pictures|image|images):",
          "(photo|image|picture) credit[s]:", "(photography|illustration|illustrations|photo illustration):",
          "(photo|image|picture) source:", "file (photo|picture|image):", "(photo|image|picture) courtesy:",
        },
      },
      translation = {
        before = {
          "translated by", "translation by", "translating by", "translator[s]:", "translated from {any} by",
          "translated into {any} by",
        },
        after = { "translated this (story|article|report)" },
      },
      compiling = {
        before = { "compiled by", "compiled from {any} by", "compiling by", "curated by" },
        after = { "compiled this (story|report|list)" },
      },
      fact_check = {
        before = {
          "fact-checking by", "fact checking by", "fact-check by", "fact-checked by", "fact check:",
          "fact-checker[s]:", "fact checked by",
        },
        after = { "fact-checked this (story|article)" },
      },
      audio = {
        before = {
          "audio by", "audio production by", "sound by", "sound design by", "audio produced by", "music by",
          "narrated by", "mixed by",
        },
      },
      code = {
        before = {
          "code by", "original code by", "coding by", "development by", "programming by", "developed by",
          "design and development by",
        },
      },
    },
    publisher = {
      "the team at {name}", "^copyright © {number} {name}", "^© {number} {name}", "^copyright {number} {name}",
      "^© {name}", "^copyright {name}",
    },
    source = {
      "partners at {name}", "partner {name}", "^source: {name}$",
      "originally (published|appeared) (on|in|at|by) {name}",
    },
    staff = {
      "editor-in-chief", "editor in chief", "editor at large", "bureau chief", "news desk", "newsroom",
      "news staff", "staff", "agencies", "news agencies", "wire reports", "wires", "staff and agencies",
      "freelancer",
    },
    region = {
      "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
      "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
      "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska",
      "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio",
      "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas",
      "Utah", "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming", "Puerto Rico", "D.C.",
      "DC", "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.",
      "Ky.", "La.", "Md.", "Mass.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "N.H.", "N.J.",
      "N.M.", "N.Y.", "N.C.", "N.D.", "Okla.", "Ore.", "Pa.", "R.I.", "S.C.", "S.D.", "Tenn.", "Tex.", "Vt.", "Va.",
      "Wash.", "W.Va.", "Wis.", "Wyo.", "Alberta", "British Columbia", "Manitoba", "New Brunswick", "Newfoundland",
      "Nova Scotia", "Ontario", "Quebec", "Saskatchewan", "Alta.", "B.C.", "Ont.", "Que.", "Sask.", "Man.", "N.S.",
      "N.B.", "New South Wales", "Queensland", "Victoria", "Tasmania", "Western Australia", "South Australia",
      "England", "Scotland", "Wales", "Northern Ireland", "Ireland", "UK", "U.K.", "U.S.", "USA", "Afghanistan",
      "Albania", "Algeria", "Argentina", "Armenia", "Australia", "Austria", "Azerbaijan", "Bangladesh", "Belarus",
      "Belgium", "Bolivia", "Bosnia", "Brazil", "Bulgaria", "Cambodia", "Cameroon", "Canada", "Chile", "China",
      "Colombia", "Congo", "Costa Rica", "Croatia", "Cuba", "Cyprus", "Czech Republic", "Denmark", "Ecuador",
      "Egypt", "El Salvador", "Eritrea", "Estonia", "Ethiopia", "Finland", "France", "Gaza", "Gaza Strip",
      "Germany", "Ghana", "Greece", "Guatemala", "Haiti", "Honduras", "Hungary", "Iceland", "India", "Indonesia",
      "Iran", "Iraq", "Israel", "Italy", "Ivory Coast", "Jamaica", "Japan", "Jordan", "Kazakhstan", "Kenya",
      "Kosovo", "Kuwait", "Kyrgyzstan", "Laos", "Latvia", "Lebanon", "Liberia", "Libya", "Lithuania", "Luxembourg",
      "Malawi", "Malaysia", "Mali", "Malta", "Mexico", "Moldova", "Mongolia", "Montenegro", "Morocco", "Mozambique",
      "Myanmar", "Namibia", "Nepal", "Netherlands", "New Zealand", "Nicaragua", "Niger", "Nigeria", "North Korea",
      "North Macedonia", "Norway", "Oman", "Pakistan", "Panama", "Paraguay", "Peru", "Philippines", "Poland",
      "Portugal", "Qatar", "Romania", "Russia", "Rwanda", "Saudi Arabia", "Senegal", "Serbia", "Sierra Leone",
      "Singapore", "Slovakia", "Slovenia", "Somalia", "South Africa", "South Korea", "South Sudan", "Spain",
      "Sri Lanka", "Sudan", "Sweden", "Switzerland", "Syria", "Taiwan", "Tajikistan", "Tanzania", "Thailand",
      "Tunisia", "Turkey", "Turkmenistan", "Uganda", "Ukraine", "United Arab Emirates", "Uruguay", "Uzbekistan",
      "Venezuela", "Vietnam", "West Bank", "Yemen", "Zambia", "Zimbabwe",
    },
    words = {
      licence = { "creative", "public" },
      updated = { "updated", "update", "modified", "amended" },
      copyright = { "copyright" },
      ago = {
        "ago", "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days",
        "week", "weeks", "month", "months", "year", "years", "yesterday", "today",
      },
      honorific = {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Professor", "Sir", "Dame", "Rev", "Lt", "Capt", "Col", "Gen",
      },
      office = {
        "senior", "chief", "deputy", "staff", "special", "political", "politics", "business", "sports", "sport", "science",
        "health", "technology", "tech", "foreign", "diplomatic", "economics", "economy", "crime", "education", "national",
        "contributing", "associate", "managing", "news", "features", "assistant", "freelance", "data", "video",
        "investigative", "environment", "climate", "royal", "showbiz", "entertainment", "lifestyle", "digital", "travel",
        "legal", "defence", "defense", "international", "world", "local", "trending", "breaking", "content", "audience",
        "opinion", "culture", "arts", "food", "money", "consumer", "general", "court", "live", "home", "property",
        "social", "community", "executive", "night", "weekend", "web", "online", "group", "head", "lead", "principal",
      },
      suffix = { "Jr", "Sr", "II", "III", "IV", "PhD", "MD", "Esq", "MS", "RD", "RN", "CBE", "OBE" },
      ["and"] = { "and", "&", "with", "plus" },
      month = {
        { "January", "Jan" }, { "February", "Feb" }, { "March", "Mar" }, { "April", "Apr" }, { "May" },
        { "June", "Jun" }, { "July", "Jul" }, { "August", "Aug" }, { "September", "Sept", "Sep" },
        { "October", "Oct" }, { "November", "Nov" }, { "December", "Dec" },
      },
      ["in"] = { "in", "from", "at", "on", "aboard", "near", "outside" },
      house = {
        "Press", "News", "Images", "Media", "Agency", "Photo", "Photos", "Pictures", "Features", "Group", "Ltd",
        "Inc", "LLC", "Corp", "Company", "Co", "Archive", "Archives", "Times", "Post", "Magazine", "Network",
        "Studios", "Entertainment", "Foundation", "University", "Institute", "Center", "Centre", "Library",
        "Newspapers", "Herald", "Tribune", "Journal", "Today", "Online", "TV", "Radio", "Staff", "Team", "Desk",
        "Editors", "Government", "Ministry", "Department", "Police",
      },
      stop = {
        "the", "a", "an", "follow", "updated", "published", "posted", "of", "to", "is", "are", "was", "were", "be", "been", "has", "have", "had", "that",
        "this", "these", "those", "it", "its", "he", "she", "his", "her", "they", "their", "them", "we", "our",
        "you", "your", "i", "my", "not", "but", "or", "as", "by", "for", "on", "after", "before", "who", "which",
        "what", "when", "where", "how", "why", "would", "can", "could", "should", "might", "about",
        "into", "over", "than", "then", "there", "if", "so", "no", "do", "does", "did", "up", "out", "more", "just",
        "said", "says", "me", "him", "us", "been", "being", "because", "while", "against", "between",
      },
      staff = {
        "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors",
        "journalist", "journalists", "columnist", "contributor", "contributors", "producer", "producers",
        "photographer", "photographers", "intern", "staffer", "freelancer", "staff", "director",
        "commentator", "analyst", "blogger", "reviewer", "critic", "presenter", "host", "anchor", "trainee", "fellow",
      },
      weekday = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed",
        "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
      },
      clock = {
        "am", "pm", "a", "p", "m", "GMT", "UTC", "BST", "EST", "EDT", "ET", "CST", "CDT", "CT", "PST", "PDT", "PT",
        "MST", "MDT", "IST", "AEST", "AEDT", "SAST", "CET", "CEST", "SGT", "HKT", "JST", "at", "Z", "T", "noon",
        "midnight", "st", "nd", "rd", "th",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[
      on | at | in message | in article | in your message | quoting | in reply to | in a message dated
    ]],
    wrote = [[
      wrote | writes | has written | said | says | responded | replied | wrote the following |
      said the following | originally posted by | wrote to you | wrote to the list | commented | typed |
      scribbled | sent | writes:
    ]],
    glue = [[at | on | of | date | dated | from | user | by | around | o'clock | approximately]],
    prose = [[
      as | like | how | what | when | where | if | because | since | this | that | there | here | then | and |
      but | so | he | she | they | we | i | it | who | now | also
    ]],
    months = [[
      january, jan | february, feb | march, mar | april, apr | may | june, jun | july, jul | august, aug |
      september, sep, sept | october, oct | november, nov | december, dec
    ]],
    days = [[
      monday, mon | tuesday, tue, tues | wednesday, wed | thursday, thu, thur, thurs | friday, fri |
      saturday, sat | sunday, sun
    ]],
    am = [[am | a.m | a. m]],
    pm = [[pm | p.m | p. m]],
    fields = {
      from = [[from | sender]],
      to = [[to | recipient | recipients | sent to]],
      cc = [[cc | bcc]],
      date = [[date | sent | sent at | sent on | date sent]],
      subject = [[subject | re]],
      other = [[
        reply-to | organization | organisation | importance | priority | attachments | attachment |
        resent-from | mailed-by | newsgroups | list-id | message-id | return-path | x-mailer
      ]],
    },
    original = [[
      original message | original email | original e-mail | original mail | original text |
      original appointment | reply message | message original | quoted message | previous message |
      reply above this line | please reply above this line | reply above this line to respond |
      please type your reply above this line | write your reply above this line |
      type your reply above this line | please enter your reply above this line |
      please write your reply above this line | enter your reply above this line |
      add your reply above this line | write above this line to post a reply |
      please do not write below this line | do not write below this line |
      replies below this line will be ignored | please add your reply above this line
    ]],
    forwarded = [[
      forwarded message | begin forwarded message | forwarded email | forwarded e-mail | forwarded mail |
      forwarded by | start of forwarded message | forwarded conversation | forwarded message begins |
      begin forwarded email | end forwarded message | fwd message
    ]],
    device = [[
      sent from my … | sent from a … | sent from an … | sent via my … | sent on my … | sent with my … |
      sent using my … | sent from | sent via | sent with | sent using | sent by | sent on | sent through |
      sent on the go | from my | typed on my … | typed on | composed on my … | dictated to my … | dictated with | dictated using |
      … from mobile | … from my mobile | get outlook for | download outlook for | posted from | mobile email
    ]],
    devices = [[
      mobile | phone | cell | cellphone | smartphone | tablet | handheld | laptop | wireless | device
    ]],
    excuse = [[
      please excuse | please forgive | please pardon | excuse | pardon | forgive | apologies | sorry | typos |
      brevity | all typos | autocorrect | an at&t | get the app | get it now | download | so please |
      any typos
    ]],
    greetings = [[
      hi | hello | hey | dear | good morning | good afternoon | good evening | greetings | hiya | morning
    ]],
    inline = [[below | inline | in-line | in line | interspersed | in between | between the lines]],
    closings = [[
      regards | best regards | kind regards | kindest regards | warm regards | warmest regards |
      with regards | with best regards | with kind regards | many thanks and regards | thanks and regards |
      thanks & regards | thanks and best regards | thanks, regards | best | all the best | best wishes |
      with best wishes | warm wishes | sincerely | sincerely yours | yours sincerely | yours truly |
      yours faithfully | yours | respectfully | respectfully yours | cordially | cheers | thanks |
      many thanks | thank you | thanks again | thanks in advance | thank you very much | thanks so much |
      take care | warmly | talk soon | thx | with appreciation | br | rgds | kr | bests | ciao
    ]],
    disclaimers = [[
      this email message and any attachments | this e-mail message and any attachments |
      this communication and any attachments |
      this message contains confidential | this email contains confidential |
      this e-mail contains confidential | the information contained in this | the information transmitted |
      if you are not the intended recipient | if you are not an intended recipient |
      if you have received this email in error | if you have received this e-mail in error |
      if you have received this message in error | if you have received this communication in error |
      intended solely for the use | intended only for the person | intended only for the individual |
      intended only for the use of | confidentiality notice | confidentiality note |
      confidentiality disclaimer | legal disclaimer | email disclaimer | privileged and confidential |
      privileged and/or confidential | confidential and privileged | confidential and/or privileged |
      this email has been scanned | this e-mail has been scanned | this message has been scanned |
      this email has been checked for viruses | this message has been checked for viruses |
      this email originated from outside | this message originated from outside |
      this email was sent from outside | you don't often get email from | you don’t often get email from |
      this email came from outside | this email is from an external | you are not the intended recipient |
      have received this email in error | have received this e-mail in error |
      have received this message in error
    ]],
    hints = [[
      this transmission | this electronic mail | the information in this email |
      the information in this e-mail | the contents of this email | the contents of this e-mail |
      the contents of this message | consider the environment | think before you print |
      before printing this email | before printing this e-mail | virus-free | registered office |
      registered in england | this is an external email | this email may contain |
      this e-mail may contain | this message may contain | this email message may contain |
      this email and any attachments | this e-mail and any attachments |
      this message and any attachments | this email and any files | this e-mail and any files |
      this message and its attachments | this email and its attachments |
      this e-mail and its attachments | this email is intended | this e-mail is intended |
      this message is intended | are confidential | is confidential | be confidential |
      legally privileged | be privileged | confidential information | intended recipient |
      intended solely for | intended only for | please notify the sender | notify the sender immediately |
      delete it from your system | any unauthorized | any unauthorised | strictly prohibited |
      company number: | vat number: | save paper | external email | external e-mail | external sender |
      external message | this email is confidential | this e-mail is confidential |
      this message is confidential
    ]],
    footers = [[
      to unsubscribe | unsubscribe from | unsubscribe here | unsubscribe | you received this message because |
      you are receiving this because | you are receiving this email because |
      you are receiving this message because | you're receiving this because |
      you received this email because | this email was sent to | manage your subscription |
      manage your subscriptions | manage subscription | manage preferences | update your preferences |
      change your preferences | email preferences | notification settings | reply to this email directly |
      view it on | view this message on | view this email in your browser | view in your browser |
      view online | to respond, reply to this email | to stop receiving | for more options, visit |
      list info | mailing list | mute the thread | mute this topic | to post to this group | visit topic |
      or reply to this email | visit topic or reply to this email to respond |
      visit message or reply to this email to respond | to unsubscribe from these emails, click here |
      to unsubscribe from this list, click here | if you no longer wish to receive
    ]],
  },

  -- words around a hyphen at the end of a line: see lua/copydesk/normalize.lua
  hyphens = {
    first = [[
      able all best double five four half ill lower middle much once quasi pseudo self seven single six ten third three two
      twenty thirty forty fifty sixty seventy eighty ninety upper vice well would
    ]],
    second = "known looking minded off up",
  },
}
