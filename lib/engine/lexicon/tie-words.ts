/**
 * Families of words that tell an advert, a maker's post, a customer's opinion and small talk apart. Each family is one
 * feature of the tie measure; a line may hold words, or an expression joined by underscores ("sign_up").
 * A trailing `*` stands for any ending.
 */
export const TIE_FAMILIES: Readonly<Record<string, string>> = {
  // What a maker or owner says "my" and "our" of.
  ownWork: `book books ebook ebooks novel memoir album albums song songs single track ep mixtape podcast podcasts episode
    episodes video videos vlog vlogs channel channels blog blogs article articles piece column essay newsletter
    newsletters post posts series course courses class classes workshop workshops webinar webinars talk talks keynote
    interview interviews session livestream stream talkshow show shows documentary film films paper papers research
    study report reports guide guides playbook whitepaper tutorial tutorials template templates tool tools project
    projects repo repository library framework demo app apps game games site website page portfolio painting paintings
    artwork art print prints recipe recipes collection line range merch shop store etsy pattern patterns patent tour
    reel masterclass program programme slides code book's infographic`,
  ownBusiness: `company company's firm startup agency business businesses studio brand brands product products service
    services platform platforms solution solutions software device devices team teams colleagues colleague staff crew
    employees employee people customers customer clients client users user members member partners partner guests guest
    patients students subscribers community communities office offices headquarters hq booth stand stall facility
    facilities plant factory warehouse restaurant menu kitchen chef chefs bar cafe café salon clinic hospital school
    campus hotel rooms gym farm bakery shop's ceo cto cfo founder founders president board leadership mission vision
    values culture roadmap launch release event events conference summit program programs programme initiative
    initiatives foundation organisation organization department sponsors exhibitors portfolio experts engineers
    researchers scientists commitment journey workshop workshops range collection lineup offer offers sale prices
    website site app blog newsletter warehouse fleet institute committee council parish county mayor campaign`,
  launched: `launch launched launching launches release released releasing releases unveil unveiled unveiling introducing
    introduce introduced announce announced announcing announcement debut debuts debuted premiere premieres premiered
    dropping dropped drops rollout pilot beta now_live is_live goes_live going_live out_now now_available available_now
    now_open coming_soon grand_opening opening_soon stay_tuned pre_order preorder presale`,
  made: `built build building created create creating developed develop developing designed made wrote written write
    authored published publish recorded filmed shot edited produced hosted hosting founded co_founded cofounded started
    coded composed curated compiled interviewed shipped shipping partnered`,
  employed: `hiring we're_hiring join_our join_us joined joining colleagues intern internship onboarding
    started_a_new thrilled_to_join excited_to_join new_role my_role promoted promotion head_of vice_president director
    manager co_founder founder ceo president my_team our_team the_team team_at proud_of_the proud_to honoured_to
    honored_to humbled privilege privileged`,
  event: `webinar conference summit expo keynote panel fireside meetup workshop booth exhibition exhibit livestream
    live_stream registration register rsvp tickets ticket agenda speakers speaker roundtable session sessions hackathon
    demo_day open_house`,
  watch: `watch watching listen tune_in streaming stream episode episodes trailer teaser premiere exclusively full_video
    full_episode new_video latest_video new_episode latest_episode podcast youtube spotify itunes apple_podcasts
    google_play netflix prime_video espn ppv full_song out_now season playlist soundcloud vimeo twitch`,
  read: `read_more read_the read_it read_about read_our read_my full_story full_article full_report full_post
    learn_more find_out find_out_more more_info more_details details_here see_more download_the download_your
    free_guide free_report whitepaper ebook newsletter check_out check_it check_this link_in_bio link_below links_below
    link_in_comments here's_the_link via`,
  buy: `buy buy_now shop shop_now order order_now order_here purchase get_yours get_your grab grab_your add_to_cart
    pre_order preorder book_now book_your book_a book_it reserve claim redeem checkout at_checkout in_stores
    available_at available_on available_in shipping delivered delivery free_shipping ships subscribe_now sign_up signup
    sign_me join_now try_it try_now try_free free_trial enroll apply_now apply_today register_now call_now call_us
    contact_us visit_us visit_our dm_us order_today start_today get_started schedule_a request_a book_online shop_online
    browse`,
  deal: `sale sales discount discounts discounted deal deals offer offers special_offer coupon coupons promo voucher
    clearance bargain cheap cheapest lowest lowest_price best_price save saving savings save_up percent_off off_all
    half_price free_gift bonus limited_time limited_edition today_only last_chance while_stocks while_supplies
    black_friday cyber_monday flash_sale bogo buy_one giveaway win price prices priced only_$ starting_at from_only
    on_sale guarantee guaranteed money_back warranty reward rewards cashback`,
  specs: `features feature featuring includes included including offers equipped designed_to designed_for made_of made_with
    compatible dimensions inches inch watt battery_life resolution wireless waterproof lightweight durable adjustable
    ergonomic ingredients formula vitamin vitamins organic natural handmade handcrafted crafted premium quality luxury
    comfort comfortable soft fabric cotton leather stainless size sizes colors colours edition material materials
    nutritious delicious flavor flavors flavour perfect_for ideal_for suitable_for great_for located amenities wifi
    wi_fi pool parking breakfast spa suites minutes_from`,
  business: `enterprise enterprises innovation innovative solutions solution scalable industry industries leaders leading
    leader business businesses growth transformation strategy strategic digital cloud cybersecurity agentic ai
    data_driven stakeholders partnership partnerships collaboration sustainability sustainable impact empower empowering
    empowers expertise experts expert roi saas b2b investors funding portfolio deployment production infrastructure
    workflow workflows automation customer_experience go_to_market governance`,
  campaign: `presented_by powered_by co_powered brought_to in_partnership in_collaboration supported_by sponsors official
    official_partner partnership collab collaboration ambassador special_partner proud_partner in_association teamed_up
    exclusive exclusively`,
  tried: `bought ordered purchased returned received installed upgraded switched replaced stayed visited ate tried tasted
    dined booked rented owned own used using i've_had i_have_had i've_been_using after_using i_got i_bought i_ordered
    had_the we_had we_stayed we_ate we_ordered my_wife my_husband my_son my_daughter my_kids my_mom my_mother
    my_boyfriend my_girlfriend my_friend would_recommend highly_recommend recommend recommended wouldn't_recommend
    don't_buy do_not_buy worth_it worth_the not_worth money_back refund return_it customer_service customer_support
    last_week last_month last_year years_ago months_ago so_far`,
  goods: `phone phones laptop laptops computer computers camera cameras router tv monitor printer keyboard mouse headset
    headphones speaker speakers earbuds battery screen display software firmware driver drivers app ipod iphone ipad
    android macbook kindle netflix windows mac playstation xbox console car cars bike hotel hotels room rooms staff
    service waiter waitress server servers bartender restaurant restaurants food pizza sushi burger burgers menu dinner
    lunch breakfast dessert drinks wine beer coffee flight airline airport bathroom lobby bed beds product products
    item unit device machine washer fridge vacuum shoes dress shirt jacket jeans cream shampoo makeup lipstick diaper
    stroller toy game games movie film book series season album player players lens zoom pictures picture sound
    quality price value warranty`,
  brands: `apple google amazon microsoft samsung sony nikon canon linksys netgear nokia motorola dell hp lenovo asus acer
    toshiba lg panasonic facebook meta twitter instagram tiktok youtube netflix spotify uber lyft airbnb tesla toyota
    honda ford bmw mercedes audi nike adidas puma reebok walmart target costco ikea starbucks mcdonald's mcdonalds
    kfc subway chipotle pepsi coke coca_cola disney marvel nintendo playstation xbox openai chatgpt claude gemini
    anthropic nvidia intel amd ibm oracle salesforce shopify adobe zoom slack linkedin reddit snapchat hilton marriott
    hyatt sheraton verizon at&t t_mobile comcast comcast's vodafone delta united fedex ups paypal visa mastercard`,
  liked: `love loved loving great amazing awesome excellent good nice fantastic wonderful perfect best favorite favourite
    beautiful gorgeous lovely delicious tasty friendly helpful happy pleased satisfied impressed enjoy enjoyed
    incredible brilliant superb stunning cute comfortable easy fast solid reliable affordable fun cool decent fine
    better well_worth pleasant impressive glad`,
  disliked: `hate hated bad terrible horrible awful worst poor poorly disappointed disappointing disappointment rude
    slow broken broke crap crappy junk garbage trash waste useless annoying frustrating frustrated problem problems
    issue issues complaint complain overpriced expensive cheaply defective faulty avoid beware sucks suck fail failed
    fails unfortunately mediocre bland dirty noisy cold ridiculous unacceptable scam regret worse lousy buggy crash
    crashes crashed stopped_working doesn't_work didn't_work won't_work downside however overrated`,
  politics: `president trump trump's obama clinton hillary biden congress senate senator house bill vote voters voting
    election elections democrat democrats republican republicans gop liberal conservative policy government governor
    congressman congresswoman legislation law laws court judge tax taxes immigration border immigrants refugees war
    military army syria russia putin ukraine israel gaza iran china un minister parliament brexit protest protests
    police crime rights justice supreme_court healthcare_bill obamacare medicare abortion gun guns shooting climate
    constituents district veterans killed dead attack terror terrorist bombing arrested accused investigation`,
  life: `birthday anniversary wedding married engaged baby mom mum dad mother father son daughter brother sister family
    grandma grandpa wife husband boyfriend girlfriend kids friends bestie besties dog cat puppy miss_you love_you
    happy_birthday happy_new_year merry_christmas congratulations congrats rip prayers praying blessed blessings god
    weekend morning goodnight good_morning tonight sleep tired bored lol lmao haha hahaha omg wtf sick school homework
    exam exams college work_today feeling feel vacation holiday holidays`,
  sports: `game match season team coach player players goal goals scored score win wins won loss beat final finals
    playoffs championship league cup nba nfl mlb ufc fight bout stadium fans points rebounds assists quarterback
    injury squad kickoff kick_off vs touchdown inning`,
  charity: `donate donation donations charity nonprofit non_profit fundraiser fundraising volunteer volunteers awareness
    petition cause community_event foundation scholarship scholarships relief shelter`,
  news: `according reported reports announced says said study finds survey poll breaking update officials analysts shares
    stock stocks market quarter earnings percent billion million ceo_of economy inflation rates fed investors acquired
    acquisition merger`,
  help: `anyone does_anyone has_anyone any_advice any_tips any_suggestions any_recommendations advice suggestions
    recommendations help_me how_do_i how_can_i should_i what_should is_it_worth thanks_in_advance edit tldr wondering
    question curious what_do_you what_are_your any_ideas reddit redditors subreddit`,
  advice: `mindset success successful habits habit goals discipline lesson lessons leadership leader leaders career careers
    productivity motivation mistakes growth learn learning truth reality life people success_is happiness purpose fear
    courage change time energy focus believe dreams dream journey stop_trying most_people nobody_tells remember
    here's_what here_are the_secret steps tips`,
  audience: `subscribe subscribers follow_me follow_us follow_my like_and like_this please_like hit_the thumbs_up comment_below
    turn_on notification notifications patreon merch business_inquiries business_email inquiries snapchat instagram
    twitter facebook google+ tumblr vine my_channel second_channel my_setup gear camera_i filmed_with music_by
    royalty_free copyright fair_use`,
  hype: `revolutionary game_changer game_changing ultimate must_have essential exclusive luxury world_class
    world's unmatched unparalleled next_level breakthrough cutting_edge state_of_the_art one_stop award_winning
    iconic legendary transform transforms boost unlock discover experience elevate upgrade effortless effortlessly
    instantly proven trusted secret powerful`,
  thanks: `thank thanks grateful thankful gratitude appreciate appreciated shoutout shout_out kudos special_thanks`,
};
