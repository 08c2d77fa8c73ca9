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
  },
}
