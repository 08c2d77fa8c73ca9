-- Vietnamese. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "vi",
  name = "Vietnamese",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ô b gs pgs ts ths th.s bs ks cn nsnd nsưt nsut đ.c đ/c lm gm đgm hy gh tt ct bt pgs.ts gs.ts pgs.tskh
        gs.tskh tskh thạc dr mr mrs ms prof st tp tx h q p đ quận tpo kv kcn kđt khu ql
        thượng.tá đại.tá trung.tá thiếu.tá thượng đ.tá ng nguyễn ngh th tr ph kh
      ]],
      before_number = [[ q p số đt tel fax tr tr. t st no vol pp hình bảng điều khoản đ k ql tl hl kp tk ]],
      inside = [[ vd v.d ví.dụ tk x cf i.e e.g vs nxb gt lđ ]],
      anywhere = [[
        t.p tp.hcm tp.h.c.m hcm tcn scn s.cn t.cn tr.cn sau.cn
        cty tnhh cp co ltd inc corp jsc plc sp km cm mm kg mg m ha tỷ
        u.s u.s.a u.k u.n p.s n.d
      ]],
      after_number = [[ km cm mm kg m ha tr đ ]],
      ending = [[ v.v vv v.v.v ]],
    },
    months = [[ tháng ]],
    title_case = true,
    starters = [[
      tôi anh chị em ông bà cô chú bác cậu mày nó họ hắn y gã chúng ta mình bạn các những cái con chiếc
      này kia đó đây ấy đấy nọ
      ai gì nào đâu sao tại vì mấy bao khi lúc
      và hoặc hay nhưng mà song tuy dù mặc nếu bởi do nên thì vậy rồi cũng vẫn còn đã đang sẽ sắp vừa mới chưa không
      chẳng đừng hãy có được bị phải cần muốn là cho
      trong ngoài trên dưới trước sau giữa từ đến tới ở với về theo bằng qua để khỏi ngay cả chỉ
      một mỗi mọi tất nhiều ít vài đa hầu
      hôm nay mai bây giờ hiện ngày tháng thế nhiên ra đồng thời cuối cùng đầu tiên hơn rất quá
      khoảng gần sở thật đúng vâng dạ ừ cảm xin trái riêng thậm chí
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "ảnh minh họa", "ảnh minh hoạ", "ảnh tư liệu", "ảnh chụp màn hình", "ảnh nhân vật cung cấp", "ảnh tác giả",
        "hình minh họa", "nguồn ảnh", "ảnh: minh họa",
      },
      related = {
        "xem thêm", "đọc thêm", "đọc tiếp", "xem tiếp", "xem chi tiết", "chi tiết", "xem tất cả", "tin liên quan",
        "bài liên quan", "tin cùng chuyên mục", "cùng chuyên mục", "bài viết liên quan", "tin khác", "tin mới",
        "tin mới nhất", "tin cũ hơn", "tin nổi bật", "bài viết khác", "tải thêm", "xem nhiều", "đọc nhiều",
        "mời xem thêm", "bài tiếp theo", "bài trước", "tin tiếp theo", "có thể bạn quan tâm", "xem video", "xem ảnh",
        "tìm hiểu thêm", "xem toàn bộ", "đọc toàn bộ",
      },
      share = {
        "chia sẻ", "chia sẻ bài viết", "chia sẻ facebook", "chia sẻ zalo", "chia sẻ twitter", "chia sẻ lên facebook",
        "zalo", "gửi", "gửi email", "gửi mail", "in", "in bài viết", "in bài", "sao chép", "sao chép liên kết",
        "copy link", "đã sao chép", "lưu", "lưu bài viết", "lưu tin", "thích", "nghe", "nghe bài viết", "nghe đọc bài",
        "nghe tin này", "quan tâm", "lượt chia sẻ", "cỡ chữ", "bản in",
      },
      promo = {
        "đăng ký", "đăng ký ngay", "đăng nhập", "đăng xuất", "tài khoản", "đăng ký nhận tin", "nhận bản tin", "bản tin",
        "theo dõi", "theo dõi chúng tôi", "tải ứng dụng", "tải app", "ủng hộ", "ủng hộ chúng tôi", "đặt báo", "mua báo",
        "dùng thử miễn phí", "tham gia", "tham gia ngay", "theo dõi trên google news", "theo dõi vnexpress trên",
      },
      nav = {
        "trang chủ", "menu", "tìm kiếm", "đóng", "quay lại", "trở lại", "về đầu trang", "lên đầu trang", "chuyên mục",
        "danh mục", "liên hệ", "giới thiệu", "về chúng tôi", "tòa soạn", "liên hệ tòa soạn", "liên hệ quảng cáo",
        "đặt quảng cáo", "tuyển dụng", "trợ giúp", "lưu trữ", "sơ đồ trang", "điều khoản sử dụng", "chính sách bảo mật",
        "chính sách riêng tư", "tin tức", "tin nóng", "mới nhất", "thời sự", "chính trị", "xã hội", "kinh tế",
        "kinh doanh", "tài chính", "chứng khoán", "bất động sản", "thế giới", "quốc tế", "pháp luật", "thể thao",
        "bóng đá", "văn hóa", "giải trí", "khoa học", "công nghệ", "số hóa", "sức khỏe", "giáo dục", "môi trường", "xe",
        "ô tô", "ô tô - xe máy", "du lịch", "thời tiết", "tử vi", "trò chơi", "góc nhìn", "ý kiến", "quan điểm",
        "bình luận viên", "phỏng vấn", "ảnh", "video", "thư viện ảnh", "podcast", "podcasts", "trực tiếp", "đời sống",
        "gia đình", "ẩm thực", "thời trang", "làm đẹp", "sách", "phim", "nhạc", "truyền hình", "tâm sự", "bạn đọc",
        "cộng đồng", "nhịp sống trẻ", "địa phương", "hà nội", "tp hcm", "tp.hcm", "đà nẵng", "tiếp theo", "trước",
        "sau", "hiển thị", "ẩn", "mở", "đồng ý", "chấp nhận", "đang tải", "cài đặt", "mục lục", "rao vặt",
        "infographic", "emagazine", "longform", "magazine", "việc làm", "lịch vạn niên", "tin 24h", "tất cả",
      },
      tags = { "từ khóa", "từ khoá", "chủ đề", "thẻ", "tags", "tag", "nhãn", "chuyên đề", "danh mục" },
      ad = {
        "quảng cáo", "tài trợ", "nội dung tài trợ", "được tài trợ", "nhà tài trợ", "bài viết tài trợ",
        "bỏ qua quảng cáo", "thông tin doanh nghiệp", "thông tin quảng cáo",
      },
      comments = {
        "bình luận", "ý kiến bạn đọc", "gửi bình luận", "viết bình luận", "thêm bình luận", "xem tất cả bình luận",
        "tất cả bình luận", "chưa có bình luận", "trả lời", "báo cáo", "ý kiến của bạn", "gửi ý kiến",
        "để lại bình luận", "bình luận mới nhất", "quan tâm nhất", "mới nhất", "thảo luận", "ý kiến",
        "gửi ý kiến của bạn", "báo xấu", "vi phạm",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^(tác giả|bài|bài viết|phóng viên|người viết|thực hiện|theo dõi) : {names}$", "^(bởi|bài của) {names}$",
        "^{names} , (phóng viên|nhà báo|biên tập viên) {any}$", "^(phóng viên|pv|nhà báo) {names}$",
        "?^(ttxvn|nhóm phóng viên|nhóm pv)$", "?^{name} tổng hợp$", "^theo {name}$", "^theo {name} , {name}$",
        "^{names} %(theo {any}%)$", "^{name} %(tổng hợp%)$",
      },
      bio = { "^về tác giả$", "^{name} là (nhà báo|phóng viên|cây bút|biên tập viên) {any}$" },
      credit = {
        "^(biên tập|biên dịch|dịch|người dịch|dịch giả|hiệu đính|biên tập viên|quay phim|dựng phim|đạo diễn|sản xuất|thiết kế|đồ họa|kỹ thuật|nội dung|trình bày|tổng hợp|chịu trách nhiệm nội dung) : {names}",
        "^(người dịch|biên dịch|tổng hợp) {names}$", "^{names} (dịch|lược dịch|tổng hợp|biên dịch)$",
        "^theo {name} / {any}$", "đóng góp cho (bài viết|bài báo|tin) này$",
      },
      photo_credit = {
        "^(ảnh|nguồn ảnh|hình|hình ảnh|ảnh bìa|ảnh minh họa|video|đồ họa|minh họa|tranh|ảnh và video|nguồn video|clip|nhiếp ảnh) : {any}",
        "(ảnh|nguồn ảnh|hình|hình ảnh|ảnh minh họa|video|đồ họa) : {any}$", "^ảnh {name} / {any}$",
        "%((ảnh|nguồn|ảnh minh họa) : {any}%)$", "/ (ttxvn|afp|reuters|ap|getty images|vnexpress|tuổi trẻ|epa|xinhua)$",
        "^(ttxvn|afp|reuters|ap|getty images) / {any}$", "?ảnh :", "?%(ảnh",
      },
      syndication = {
        "^(nguồn|nguồn tin|theo nguồn) : {any}$",
        "^(bài viết|bài báo|bài) {any} (đăng lần đầu | được đăng | đã đăng) {any}", "^link (gốc|bài gốc) {any}",
        "^xem bài gốc {any}$",
      },
      copyright = {
        "bản quyền thuộc", "giữ bản quyền", "toàn bộ bản quyền thuộc", "mọi quyền được bảo lưu", "^bản quyền",
        "^copyright", "^©", "^®", "(ghi rõ nguồn|không sao chép|cấm sao chép|không được sao chép) {any}",
        "chỉ được phát hành lại {any}", "^(giấy phép|số giấy phép) {any}",
      },
      disclaimer = {
        "^(miễn trừ trách nhiệm|tuyên bố miễn trừ|lưu ý) : {any}",
        "(quan điểm|ý kiến|bài viết) {any} (không nhất thiết | quan điểm riêng của tác giả | không phản ánh)",
        "chỉ mang tính (chất )[tham khảo] {any}",
      },
      timestamp = {
        "^(cập nhật|đăng|xuất bản|ngày đăng|đăng lúc|cập nhật lúc|ngày|thời gian|đăng ngày|cập nhật lần cuối|ngày cập nhật) [:|lúc|ngày] {date}",
        "^{number} (phút|giờ|ngày|tuần|tháng|năm|giây) (trước|trước đây)$",
        "^(hôm qua|hôm nay|vừa xong|vừa mới|một giờ trước)$", "^(thời gian đọc) [:] {any}$", "^{number} phút đọc$",
        "^(thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật) , {any} {date}",
        "^(thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật) , {date}",
      },
      related = {
        "^(xem thêm|đọc thêm|xem|đọc|video|mời độc giả xem|mời quý độc giả|mời bạn đọc|tin liên quan|xem tiếp|clip) : {any}",
        "^>> {any}", "^>>> {any}",
        "^(mời|kính mời) (độc giả|bạn đọc|quý độc giả|quý vị) {any} (xem|đọc|theo dõi) {any}",
        "^(bấm|nhấn|click) (vào đây|để) {any}", "^(bài|tin) (tiếp theo|trước)[:]", "^xem thêm {any}$",
      },
      share = {
        "^chia sẻ (bài viết|lên|qua|tin|với|trên|cho) {any}",
        "^(in|lưu|sao chép) (bài viết|bài|liên kết|tin|trang này)$",
        "^{number} (chia sẻ|lượt xem|lượt thích|lượt chia sẻ)$", "^(lượt xem|lượt đọc) [:] {number}$",
      },
      promo = {
        "^email không hợp lệ", "?^đã xảy ra lỗi", "^tải ứng dụng {any}", "^đăng nhập để {any}",
        "^theo dõi {any} (google news|facebook|youtube|zalo|tiktok|telegram|trên)",
        "^(đăng ký|đăng kí) (nhận|để|theo dõi|kênh|bản tin|ngay|tài khoản) {any}",
        "^(tải|cài đặt) (ứng dụng|app) {any}", "^(ủng hộ|hãy ủng hộ) {any}",
        "^để (đọc tiếp|tiếp tục đọc|xem tiếp) {any}", "^(bài viết|nội dung) này (dành cho|chỉ dành) {any}",
        "^(bạn đã|đã) (có tài khoản|đăng ký) {any}", "^(nhập|địa chỉ) email {any}",
        "^(bằng cách|tôi đồng ý|khi đăng ký) {any}", "^(đừng bỏ lỡ|nhận tin tức) {any}",
        "^tham gia (nhóm|kênh|cộng đồng|group) {any}", "^(mời|hãy) {any} (theo dõi|đăng ký) (kênh|fanpage|trang) {any}",
      },
      nav = {
        "^(quay lại|trở lại|trở về|về) {any} (trang chủ | chuyên mục)$", "^(trở lại|quay lại) {name}$",
        "^(hiển thị|ẩn|mở|đóng) (menu|tất cả|thêm)$", "^(trang|ảnh) {number} / {number}$",
        "^(trang chủ) (>|/|»|›) {any}", "^(trang web|website) {any} (cookie | cookies)", "^{number} (ảnh|hình)$",
      },
      tags = { "^(từ khóa|từ khoá|chủ đề|thẻ|tags|tag|chuyên mục|danh mục|nhãn) : {any}" },
      ad = { "^(bài viết|nội dung) {any} (tài trợ bởi | hợp tác với) {any}", "^(tài trợ bởi|được tài trợ bởi) {any}$" },
      comments = {
        "^{number} (bình luận|ý kiến|trả lời|phản hồi)$", "^(bình luận|ý kiến) %({number}",
        "^(gửi|viết|để lại|chia sẻ) {any} (bình luận|ý kiến) {any}$", "^email của bạn sẽ không",
        "^(đăng nhập|vui lòng đăng nhập) {any} (bình luận | ý kiến)", "^các trường bắt buộc",
        "^ý kiến của bạn sẽ {any}",
      },
      contact = {
        "^(liên hệ|email|điện thoại|đt|hotline|đường dây nóng|địa chỉ|tòa soạn|fax|quảng cáo) : {any}",
        "^(liên hệ|gửi) {any} (tòa soạn | về email | qua email | hotline) {any}",
        "^(bạn có|quý độc giả có) {any} (gửi|liên hệ) {any}",
      },
      correction = {
        "^(đính chính|cải chính|cập nhật|hiệu đính|lời tòa soạn|chú thích của tòa soạn|ghi chú) : {any}",
        "^(bài viết|tin|bản tin) (này )[đã|được] (cập nhật|chỉnh sửa|sửa) {any}",
        "^trong (phiên bản|bản) (trước|đầu tiên) {any}", "^(tòa soạn|chúng tôi) (thành thật )[xin lỗi|cáo lỗi] {any}",
        "xin lỗi (bạn đọc|độc giả)",
      },
      embed = { "^xem bài viết này trên {any}", "^bài viết do {any} chia sẻ" },
      caption = { "%((trái|phải|giữa|bên trái|bên phải|ảnh minh họa|ảnh tư liệu)%)", "^trong ảnh(:|,|—) {any}" },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(đăng ký|đăng kí|theo dõi) [{any}] (bản tin|newsletter|kênh|fanpage|facebook|youtube|zalo|google news|telegram)",
        "^(đăng ký|đăng ký ngay|đăng nhập|theo dõi chúng tôi|tải ứng dụng|ủng hộ|đặt mua báo|mua báo|tạo tài khoản|theo dõi)$",
        "^(nhận|cập nhật) [{any}] (email|bản tin|hộp thư|mỗi ngày|mỗi sáng)$", "^nhập [{any}] (email|địa chỉ email)",
        "^(cảm ơn bạn đã|bằng cách) (đăng ký|nhấn) {any}",
        "^(bài viết|nội dung) này [{any}] (thành viên|người đăng ký|đăng nhập|trả phí)", "^(bạn đã có|đã có) tài khoản",
        "^(đăng nhập|đăng ký) để (đọc|tiếp tục|bình luận|gửi|xem)", "^(tải|cài đặt) [{any}] (ứng dụng|app)", "^bật thông báo",
        "^mời (bạn đọc|độc giả|quý độc giả) [{any}] (theo dõi|đón đọc|fanpage|kênh|tham gia)",
        "^(đọc báo|quý độc giả|bạn đọc) [{any}] (google news|fanpage|zalo|facebook)",
      },
      share = {
        "^(chia sẻ|gửi) [{any}] (bài viết|facebook|twitter|zalo|email|bài báo)$",
        "^(sao chép liên kết|sao chép link|đã sao chép|in bài viết|lưu bài viết|lưu bài|in trang|nghe bài viết|nghe đọc bài|copy link)$",
      },
      related = {
        "^(xem thêm|đọc thêm|tin liên quan|bài liên quan|đọc tiếp|xem tiếp|>> xem thêm|mời xem thêm|video|có thể bạn quan tâm) (:|>) {any}",
        "^(xem|đọc) (thêm|tiếp)$",
        "^(xem thêm|tin liên quan|bài liên quan|tin cùng chuyên mục|đọc nhiều|đọc nhiều nhất|tin mới nhất|tin nổi bật|có thể bạn quan tâm|tin khác|xem tất cả|tin đọc nhiều|cùng chuyên mục|bài viết liên quan|bình luận nổi bật|tin tức khác|tin mới)$",
        "^(bấm|nhấn|click) (vào đây|tại đây)",
      },
      ad = { "^(quảng cáo|tài trợ|nội dung tài trợ|tin tài trợ|thông tin doanh nghiệp)$" },
      comments = {
        "^(viết|gửi|thêm|để lại) [{any}] bình luận$", "^{number} bình luận$",
        "^(bình luận|ý kiến của bạn|ý kiến bạn đọc|xem tất cả bình luận|gửi bình luận|chia sẻ ý kiến của bạn)$",
      },
      nav = {
        "^(chúng tôi|trang web này) sử dụng cookie",
        "^(chính sách bảo mật|điều khoản sử dụng|liên hệ|giới thiệu|trang chủ|liên hệ quảng cáo|chính sách riêng tư|về đầu trang|tòa soạn|đường dây nóng|báo giá quảng cáo)$",
        "bật javascript",
      },
      tags = { "^(từ khóa|chủ đề|tags|thẻ|tag|từ khoá) : {any}" },
      timestamp = { "^(cập nhật|đăng ngày|ngày đăng|xuất bản|thời gian đăng) [:|lúc] {date}$", "^thời gian đọc [:] {number}" },
      copyright = {
        "(bản quyền thuộc|giữ bản quyền|toàn bộ bản quyền|mọi quyền được bảo lưu)", "^(cấm|không được) sao chép",
        "^(ghi rõ nguồn|vui lòng ghi rõ nguồn)",
      },
      contact = {
        "^(đường dây nóng|hotline|liên hệ tòa soạn) : {any}",
        "^(bạn có|nếu bạn có) [{any}] (thông tin|câu chuyện) [{any}] (gửi|liên hệ)",
      },
      correction = { "^(đính chính|cải chính|cập nhật) : {any}" },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "bởi" },
      bio = { "về tác giả", "tác giả" },
      related = {
        "xem thêm", "đọc thêm", "đọc tiếp",
        "(tin|bài|bài viết|video|tin tức) (liên quan|cùng chuyên mục|khác|mới|mới nhất|nổi bật|xem nhiều|đọc nhiều|hay|cùng chủ đề|nên đọc|trong ngày|hot|nóng)",
        "(xem|đọc) nhiều [nhất]",
        "(cùng chuyên mục|cùng chủ đề|nổi bật|mới nhất|tin nóng|tiêu điểm|xu hướng|đáng chú ý)",
        "có thể bạn (quan tâm|thích|chưa biết)", "đừng bỏ lỡ", "dành cho bạn", "gợi ý cho bạn", "bạn nên đọc",
        "được quan tâm", "chủ đề nóng", "tin cùng chuyên mục", "xem thêm {name}", "bài viết cùng tác giả",
      },
      share = { "chia sẻ", "chia sẻ bài viết" },
      promo = { "bản tin", "đăng ký nhận tin", "theo dõi chúng tôi", "tải ứng dụng" },
      nav = { "menu", "chuyên mục", "danh mục", "giới thiệu", "liên kết", "về chúng tôi", "dịch vụ" },
      tags = { "từ khóa", "từ khoá", "chủ đề", "tags", "thẻ" },
      comments = {
        "bình luận", "ý kiến bạn đọc", "bình luận [%(] {number}", "ý kiến [%(] {number}", "{number} bình luận",
        "ý kiến của bạn", "để lại một bình luận",
      },
      contact = { "liên hệ", "liên hệ tòa soạn" },
    },
    roles = {
      byline = {
        before = { "tác giả:", "bài:", "bài viết:", "bài và ảnh:", "người viết:", "thực hiện:", "phỏng vấn:" },
      },
      reporting = { before = { "phóng viên:", "pv:", "nhóm phóng viên:", "nhóm pv:" } },
      additional = {
        before = { "cộng tác:", "với sự đóng góp của", "nghiên cứu:" },
        after = { "đóng góp cho bài viết này", "đóng góp cho bài báo này" },
      },
      editing = {
        before = {
          "biên tập:", "biên tập viên:", "hiệu đính:", "dựng phim:", "hậu kỳ:", "tổng biên tập:", "thư ký tòa soạn:",
          "chịu trách nhiệm nội dung:",
        },
      },
      photography = {
        before = {
          "ảnh:", "hình ảnh:", "nhiếp ảnh:", "quay phim:", "đồ họa:", "minh họa:", "tranh:", "video:", "nguồn ảnh:",
          "ảnh và video:", "thiết kế:",
        },
      },
      translation = { before = { "dịch:", "người dịch:", "biên dịch:", "dịch giả:", "chuyển ngữ:" } },
      compiling = { before = { "tổng hợp:", "biên soạn:" } },
      fact_check = { before = { "kiểm chứng:", "kiểm tra thông tin:" } },
      audio = { before = { "âm thanh:", "âm nhạc:", "giọng đọc:", "dẫn chương trình:" } },
      code = { before = { "lập trình:", "kỹ thuật:", "phát triển:" } },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}", "^bản quyền [©] [{number}] {name}" },
    source = { "^nguồn: {name}$", "^theo {name}$" },
    agency = {
      "TTXVN", "Thông tấn xã Việt Nam", "VNA", "Vietnam+", "VietnamPlus", "VnExpress", "VOV", "VTV", "Tuổi Trẻ",
      "Thanh Niên", "Dân Trí", "Zing", "Tân Hoa xã", "BBC Tiếng Việt", "VOA Tiếng Việt", "Báo Tin tức", "Yonhap",
    },
    staff = {
      "tổng biên tập", "phó tổng biên tập", "biên tập viên", "phóng viên thường trú", "nhà báo", "phóng viên",
      "nhóm phóng viên", "cộng tác viên", "thông tín viên",
    },
    region = {
      "Việt Nam", "Mỹ", "Trung Quốc", "Nhật Bản", "Hàn Quốc", "Nga", "Ukraine", "Anh", "Pháp", "Đức", "Thái Lan", "Lào",
      "Campuchia",
    },
    words = {
      ["and"] = { "và", "&" },
      ["in"] = { "tại", "từ", "ở" },
      updated = { "sửa" },
      honorific = { "ThS", "TS", "PGS", "GS", "BS", "Ông", "Bà", "LS" },
      house = { "Báo", "Đài", "Hãng", "Công", "Ty", "Trường", "Đại", "Học", "Bộ", "Viện", "Tập", "Đoàn" },
      weekday = { "thứ" },
      clock = { "giờ", "phút", "ngày", "tháng", "năm", "lúc" },
      ago = { "phút", "giờ", "ngày", "tuần", "tháng", "năm", "giây", "trước", "qua" },
      stop = {
        "của", "là", "có", "không", "được", "cho", "với", "trong", "các", "những", "một", "này", "đó", "khi", "đã",
        "đang", "sẽ", "cũng", "như", "để", "đến", "bị", "do", "vì", "nên", "nếu", "thì", "mà", "hay", "hoặc", "nhưng",
        "ra", "vào", "lên", "về", "trên", "dưới", "theo", "sau", "người", "ông", "bà", "anh", "chị", "tôi", "chúng",
        "họ", "nói", "biết", "rất", "nhiều", "phải", "còn", "chỉ", "vẫn", "lại", "đều", "bằng", "giữa", "qua", "nhất",
        "hơn", "gì", "ai", "sao", "thế", "nào", "đây", "kia", "việc", "cùng", "mình", "nó", "hai",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[vào | vào ngày | ngày | vào lúc | lúc]],
    wrote = [[đã viết | viết | đã viết như sau | đã trả lời]],
    glue = [[vào lúc | lúc | vào | ngày | người dùng | cn]],
    months = [[
      tháng 1, thg 1, tháng một, tháng giêng | tháng 2, thg 2, tháng hai | tháng 3, thg 3, tháng ba |
      tháng 4, thg 4, tháng tư | tháng 5, thg 5, tháng năm | tháng 6, thg 6, tháng sáu |
      tháng 7, thg 7, tháng bảy | tháng 8, thg 8, tháng tám | tháng 9, thg 9, tháng chín |
      tháng 10, thg 10, tháng mười | tháng 11, thg 11, tháng mười một | tháng 12, thg 12, tháng mười hai
    ]],
    day_first = true,
    days = [[
      thứ hai, thứ 2, th 2, t2, t.2 | thứ ba, thứ 3, th 3, t3, t.3 | thứ tư, thứ 4, th 4, t4, t.4 |
      thứ năm, thứ 5, th 5, t5, t.5 | thứ sáu, thứ 6, th 6, t6, t.6 | thứ bảy, thứ 7, th 7, t7, t.7 |
      chủ nhật, cn
    ]],
    am = [[sa | sáng]],
    pm = [[ch | chiều | tối]],
    fields = {
      from = [[từ | người gửi]],
      to = [[đến | tới | người nhận]],
      cc = [[cc | đồng gửi]],
      date = [[ngày | đã gửi | ngày gửi | gửi | gửi lúc | thời gian]],
      subject = [[chủ đề | tiêu đề]],
      other = [[trả lời tới | trả lời đến | tầm quan trọng | đính kèm]],
    },
    original = [[tin nhắn gốc | thư gốc | thông điệp gốc | tin nhắn ban đầu | thư ban đầu]],
    forwarded = [[
      thư đã chuyển tiếp | tin nhắn đã chuyển tiếp | thư được chuyển tiếp | thư chuyển tiếp |
      bắt đầu thư được chuyển tiếp | tin nhắn chuyển tiếp | bắt đầu thư đã chuyển tiếp
    ]],
    device = [[
      được gửi từ … của tôi | đã gửi từ … của tôi | gửi từ … của tôi | được gửi từ | đã gửi từ | gửi từ |
      được gửi bằng | tải outlook dành cho | tải outlook cho | tải về outlook
    ]],
    devices = [[điện thoại | di động | máy tính bảng]],
    excuse = [[xin lỗi | xin thứ lỗi]],
    greetings = [[chào | xin chào | kính gửi | thân gửi | gửi | kính chào]],
    inline = [[bên dưới | dưới đây]],
    closings = [[
      trân trọng | trân trọng kính chào | thân mến | kính thư | cảm ơn | xin cảm ơn | thân ái |
      chân thành cảm ơn
    ]],
    disclaimers = [[
      email này và các tệp đính kèm | nếu bạn không phải là người nhận | nếu quý vị không phải
    ]],
    hints = [[thư điện tử này | thông tin trong email này]],
    footers = [[bạn nhận được thư này vì | bạn nhận được email này vì | để hủy đăng ký | hủy đăng ký]],
  },
}
