-- Korean. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "ko",
  name = "Korean",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[ dr mr mrs ms messrs prof st mt ft rev gen col lt capt sgt hon ]],
      before_number = [[ no nos vol vols p pp ch fig figs sec art ver op ed nr tel ]],
      inside = [[ i.e e.g cf vs viz approx ca feat ]],
      anywhere = [[
        etc et.al al inc ltd corp co llc plc bros dept univ u.s u.s.a u.k e.u u.n d.c n.y l.a jr sr b.c a.d
      ]],
      ending = [[ a.m p.m ph.d m.d ]],
    },
    starters = [[
      그 그는 그가 그의 그를 그녀 그녀는 그녀가 그것 그것은 그것이 그들은 그들의 나는 내가 나의 너는 네가 우리는 우리가 우리의 저는 제가
      이 이는 이것은 이것이 이러한 이런 저 저것은 그런 그러한 여기 거기 저기 이곳 그곳 누가 누구 무엇 뭐 언제 어디 어떻게 왜 어떤 어느
      그리고 그러나 하지만 그런데 그래서 그러므로 따라서 또 또한 또는 혹은 그러면 그렇지만 그래도 왜냐하면 즉 만약 만일 비록
      지금 오늘 어제 내일 이제 현재 당시 이후 그때 먼저 처음 마지막 결국 드디어 아마 물론 특히 예를 한편 반면 다만 단지 이미 아직
      모든 모두 각 많은 여러 다른 한 두 세 첫 매우 가장 아주 너무 더 네 아니 예
    ]],
    enders = [[
      니다 습니까 네요 세요 셔요 해요 에요 예요 이에요 군요 구요 고요 어요 아요 여요 까요 지요 죠 게요 래요 데요 워요 와요 봐요 줘요
      돼요 든요 려요 나요 더군요 잖아요 거든요 더라 더라구요 더라고요
      있다 없다 좋다 했다 였다 었다 았다 겠다 같다 싶다 많다 한다 된다 이다
      해줘 알려줘 보여줘 할까 을까 줘 냐 봐 어때 뭐야 거야 있음 없음 했음 좋음 됨
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    wrote = [[
      님이 작성 | 님이 작성함 | 님이 작성하였습니다 | 작성 | 님이 쓴 글 | 이(가) 쓴 글 | 이(가) 작성 | 님의 글 | 님이 씀 | 이(가) 쓰기를 |
      님이 다음과 같이 썼습니다 | 님이 보낸 메일
    ]],
    glue = [[에 | 님이 | 님 | 이(가)]],
    days = [[월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일]],
    am = [[오전]],
    pm = [[오후]],
    fields = {
      from = [[보낸 사람 | 보낸사람 | 발신 | 보내는 사람 | 발신자]],
      to = [[받는 사람 | 받는사람 | 수신 | 수신자]],
      cc = [[참조 | 숨은 참조 | 숨은참조]],
      date = [[보낸 날짜 | 보낸날짜 | 날짜 | 보냄 | 발송일 | 일시 | 보낸 시간 | 발송 시간]],
      subject = [[제목]],
      other = [[회신 주소 | 회신 | 중요도 | 첨부 파일]],
    },
    original = [[원본 메시지 | 원본 메일 | 원본메시지 | 원본메일 | 원본 내용 | 원문 메시지]],
    forwarded = [[전달된 메시지 | 전달된 메일 | 전달된 이메일 | 전달 메시지 | 전달된 메시지의 시작 | 전달된 메시지 시작 | 전달받은 메시지]],
    device = [[
      나의 … 에서 보냄 | 내 … 에서 보냄 | … 에서 보냄 | … 에서 발송 | … 에서 보냈습니다 | … 에서 보낸 메일 | … 에서 보낸 메일입니다 |
      … 용 outlook 다운로드 | … 에서 전송됨
    ]],
    devices = [[휴대폰 | 휴대전화 | 스마트폰 | 모바일 | 아이폰 | 갤럭시]],
    excuse = [[양해 부탁드립니다 | 죄송합니다]],
    greetings = [[안녕하세요 | 안녕하십니까 | 안녕 | 존경하는]],
    inline = [[아래]],
    closings = [[감사합니다 | 고맙습니다 | 감사드립니다 | 수고하세요 | 수고하십시오 | 드림 | 올림 | 배상]],
    disclaimers = [[이 이메일은 기밀]],
    hints = [[이 메일은 | 본 메일은 | 이 전자우편은 | 본 전자우편은 | 본 이메일은 | 기밀 정보]],
    footers = [[수신거부 | 수신 거부 | 구독 취소 | 메일링 리스트]],
  },
}
