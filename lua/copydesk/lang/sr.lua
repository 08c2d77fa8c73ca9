-- Serbian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "sr",
  name = "Serbian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr mr prof doc akad ing dipl inž g gđa gđica gosp sv o jer prot ep patr gen maj por ul bul tzv
        tj др мр проф доц акад инж дипл г гђа гђица госп св о јер прот еп патр ген мај пор ул бул
      ]],
      before_number = [[
        br čl st str sl tab pogl god t tač al tel faks up v бр чл ст стр сл таб погл год т тач ал тел факс уп в
      ]],
      inside = [[ npr tj tzv odn up нпр тј тзв одн уп i.e e.g cf vs ]],
      anywhere = [[
        itd sl i.dr d.d d.o.o a.d god r p.n.e n.e km m cm mm kg g l h min din eur mil mlrd итд сл и.др д.д д.о.о а.д
        год р п.н.е н.е км м цм мм кг г л ч мин дин мил млрд u.s u.s.a inc ltd corp co
      ]],
      after_number = [[
        god km cm mm m kg g l ha din eur mil mlrd h min r год км цм мм м кг г л ха дин мил млрд ч мин р
      ]],
      ending = [[ a.m p.m ph.d ]],
    },
    months = [[
      januar januara februar februara mart marta april aprila maj maja jun juna jul jula avgust avgusta septembar
      septembra oktobar oktobra novembar novembra decembar decembra јануар јануара фебруар фебруара март марта април
      априла мај маја јун јуна јул јула август августа септембар септембра октобар октобра новембар новембра децембар
      децембра
    ]],
    ordinals = true,
    starters = [[
      ovaj ova ovo taj ta to onaj ona ono oni one on ja ti mi vi njegov njen njihov naš vaš moj ko šta što gde kada
      kad zašto kako koji koja koje čiji koliko i ili ali nego no jer ako iako dok čim dakle zato stoga međutim osim
      takođe u na iz s sa od do za po pri pred prema preko kroz bez kod nakon posle pre tokom između nije jeste je su
      bio bila bilo bili ima nema treba može da ne nikad uvek sada danas juče sutra tada onda ovde tamo svi sve svaki
      mnogi neki niko ništa jedan jedna dva prvi drugi овај ова ово тај та то онај она оно они оне он ја ти ми ви
      његов њен њихов наш ваш мој ко шта што где када кад зашто како који која које чији колико и или али него но јер
      ако иако док чим дакле зато стога међутим осим такође у на из с са од до за по при пред према преко кроз без код
      након после пре током између није јесте је су био била било били има нема треба може да не никад увек сада данас
      јуче сутра тада онда овде тамо сви све сваки многи неки нико ништа један једна два први други
    ]],
    capitals = [[ vi vas vama vaš vaša vaše ви вас вама ваш ваша ваше ]],
    openers = [[ u na od do pre posle oko tokom у на од до пре после око током ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[дана | на | dana | na]],
    wrote = [[
      је написао | је написала | је написао/ла | написао је | написала је | написао | написала | пише |
      je napisao | je napisala | je napisao/la | napisao je | napisala je
    ]],
    glue = [[у | сати | корисник | је | u | je]],
    prose = [[као | што | кад | када | ако | јер | он | она | они | ја | ми | и | али | то | ово]],
    months = [[
      јануар, јануара, јан, januar, jan | фебруар, фебруара, феб, februar, feb | март, марта, мар, mart, mar |
      април, априла, апр, april, apr | мај, маја, maj | јун, јуна, јуни, јун, jun | јул, јула, јули, јул, jul |
      август, августа, авг, avgust, avg | септембар, септембра, сеп, septembar, sep |
      октобар, октобра, окт, oktobar, okt | новембар, новембра, нов, novembar, nov |
      децембар, децембра, дец, decembar, dec
    ]],
    day_first = true,
    days = [[
      понедељак, пон, ponedeljak, pon | уторак, уто, utorak, uto | среда, сре, sreda, sre |
      четвртак, чет, četvrtak, čet | петак, пет, petak, pet | субота, суб, subota, sub | недеља, нед, nedelja, ned
    ]],
    fields = {
      from = [[од | пошиљалац | šalje]],
      to = [[за | прима | коме]],
      cc = [[копија]],
      date = [[датум | послато | poslato]],
      subject = [[наслов | тема | naslov]],
      other = [[прилози]],
    },
    original = [[оригинална порука | изворна порука]],
    forwarded = [[прослеђена порука | prosleđena poruka]],
    device = [[послато са мог … | послато са моје … | послато са | послато помоћу | poslato sa mog … | poslato sa]],
    devices = [[телефон | таблет]],
    greetings = [[здраво | поздрав | поштовани | поштована | драги | драга | добар дан | zdravo]],
    inline = [[испод | у тексту]],
    closings = [[поздрав | срдачан поздрав | с поштовањем | хвала | srdačan pozdrav | s poštovanjem]],
    disclaimers = [[ако нисте прималац ове поруке]],
    hints = [[ова порука и сви | поверљиве информације]],
    footers = [[примили сте ову поруку јер | да бисте се одјавили | одјавите се]],
  },
}
