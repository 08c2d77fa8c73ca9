-- English. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "en",
  name = "English",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        adj adm adv attn bp br bros brig capt cdr cmdr col comdr cpl dr drs ens fr gen gov hon hr lieut lt maj
        messrs mgr miss mlle mm mme mr mrs ms mses msgr mt mx op ord pfc pres prin prof pte pvt rep reps res rev
        rt sen sens sfc sgt sr sra srta ssgt st ste supt surg vp
      ]],
      before_number = [[
        art arts ca cap ch chap cl col cols ed eq eqs est ex exh fig figs fn fol ill illus nn no nos nr num
        op p par para paras pg pgs pl pp pt pts reg ref rm sc sec sect sects sess tab tbl tel vol vols ver ms
        ¶ § n° º
      ]],
      inside = [[
        abbr aka approx apx c.f cf circa comp e.g eg esp freq i.e ie incl lit n.b nb orig poss prob resp
        sic sim spec spp syn usu v viz vs w.r.t a.k.a f.k.a d.b.a c/o
      ]],
      anywhere = [[
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr
        nev okla ore pa penn penna tenn tex va vt wash wis wisc wyo alta ont que sask
        inc ltd corp co cos bros llc plc l.l.c p.l.c l.p mfg assn assoc dept dist div govt intl natl univ inst
        acad comm commn tel ext est max min misc avg vol temp doz
        ave blvd bldg cir cres ct expy hwy ln pkwy pl rd sq st ste terr tpk apt fl rte
        jr sr esq etc et.al al e.t.c ibid id op.cit loc.cit
        u.s u.s.a u.k e.u u.n u.s.s.r u.a.e d.c l.a n.y n.j n.h n.c s.c n.d s.d w.va p.r r.i
        u.s.c f.supp f.2d f.3d s.ct cert
        cm mm km kg mg lb lbs oz ft yd yds mi pt qt gal hr hrs sec secs mins mph kph rpm sq cu
        ft.lb fl hp cal deg
      ]],
      ending = [[
        a.m p.m am pm a.d b.c b.c.e c.e ph.d m.d b.a b.s m.a m.s m.b.a m.f.a ll.b ll.m ll.d j.d d.d.s d.v.m
        d.phil d.sc ed.d r.n c.p.a d.o b.sc m.sc m.phil b.ed m.ed n.e s.w n.w s.e
      ]],
    },
    months = [[
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
    ]],
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
    openers = [[
      at on in by from since until till before after around about during between through over near circa
      every each this that last next
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[
      on | at | in message | in article | in your message | quoting | in reply to | in a message dated
    ]],
    wrote = [[
      wrote | writes | has written | said | says | responded | replied | wrote the following | wrote to you |
      wrote to the list | commented | typed | scribbled | sent | writes:
    ]],
    glue = [[at | on | of | the | date | dated | from | user | by | around | o'clock | approximately]],
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
      please type your reply above this line | write your reply above this line
    ]],
    forwarded = [[
      forwarded message | begin forwarded message | forwarded email | forwarded e-mail | forwarded mail |
      forwarded by | start of forwarded message | forwarded conversation | forwarded message begins |
      begin forwarded email | end forwarded message | fwd message
    ]],
    device = [[
      sent from my … | sent via my … | sent on my … | sent with my … | sent using my … | sent from |
      sent via | sent with | sent using | sent by | sent on | sent through | sent on the go | from my |
      typed on my … | typed on | composed on my … | dictated to my … | … from mobile | … from my mobile |
      get outlook for | download outlook for | posted from | mobile email
    ]],
    devices = [[
      mobile | phone | cell | cellphone | smartphone | tablet | handheld | laptop | e-mail | wireless | device
    ]],
    excuse = [[
      please excuse | please forgive | please pardon | excuse | pardon | forgive | apologies | sorry | typos |
      brevity | all typos | autocorrect
    ]],
    greetings = [[
      hi | hello | hey | dear | good morning | good afternoon | good evening | greetings | hiya | morning
    ]],
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
      this email and any attachments | this e-mail and any attachments | this message and any attachments |
      this email message and any attachments | this e-mail message and any attachments |
      this email and any files | this e-mail and any files | this message and its attachments |
      this email and its attachments | this e-mail and its attachments |
      this communication and any attachments | this electronic mail | this transmission |
      this email is confidential | this e-mail is confidential | this message is confidential |
      this email is intended | this e-mail is intended | this message is intended |
      this message contains confidential | this email contains confidential |
      this e-mail contains confidential | this email may contain | this e-mail may contain |
      this message may contain | this email message may contain | the information contained in this |
      the information in this email | the information in this e-mail | the information transmitted |
      the contents of this email | the contents of this e-mail | the contents of this message |
      if you are not the intended recipient | if you are not an intended recipient |
      if you have received this email in error | if you have received this e-mail in error |
      if you have received this message in error | if you have received this communication in error |
      intended solely for the use | intended only for the person | intended only for the individual |
      intended only for the use of | confidentiality notice | confidentiality note |
      confidentiality disclaimer | legal disclaimer | email disclaimer | privileged and confidential |
      privileged and/or confidential | confidential and privileged | confidential and/or privileged |
      consider the environment | think before you print | before printing this email |
      before printing this e-mail | this email has been scanned | this e-mail has been scanned |
      this message has been scanned | this email has been checked for viruses |
      this message has been checked for viruses | virus-free | this email originated from outside |
      this message originated from outside | this email was sent from outside | this is an external email |
      registered office | registered in england
    ]],
    footers = [[
      to unsubscribe | unsubscribe from | unsubscribe | you received this message because |
      you are receiving this because | you are receiving this email because |
      you are receiving this message because | you're receiving this because | you are subscribed to |
      you received this email because | this email was sent to | manage your subscription |
      manage your subscriptions | manage subscription | update your preferences | change your preferences |
      email preferences | notification settings | reply to this email directly | view it on |
      view this message on | view in your browser | to respond, reply to this email | mailing list |
      mailing-list | to stop receiving | view this email in your browser | for more options, visit |
      listinfo | mute the thread | mute this topic | to post to this group
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
