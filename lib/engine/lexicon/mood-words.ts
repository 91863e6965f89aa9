import type { WordTable } from './lookup';

/**
 * Words that colour a text without judging anyone's work: feelings, events, exclamations, slang. They count for
 * valence, and little for praise and criticism. Negative strengths are negative. The author's own judgement.
 */
export const MOOD_WORDS: WordTable = {
  3: `yay woohoo woo-hoo yaay yayy hooray hurray hurrah yippee woot w00t whoop whoohoo huzzah hallelujah
    rofl lmao lmfao roflmao bestie bliss blissful euphoria heaven paradise
    happiest happiness laughter laughing congratulations congrats`,
  2.4: `lol lolz haha hahaha hahahaha hehe hehehe hihi xoxo xoxox hugs hug kisses kiss muah mwah luv luvs lovin
    smile smiles smiling grin grinning laugh laughs giggle chuckle cuddle snuggle
    birthday bday party vacation holiday holidays weekend friday christmas xmas wedding anniversary
    win wins won winning victory champion champions winner gold medal award awards prize
    friend friends friendship bff family mom mum mommy baby babies puppy puppies kitten kittens sunshine rainbow
    bacon chocolate cookies cake pizza yum yummm mmm mmmm nom noms`,
  1.8: `thanks thank thankyou ty tysm thx tnx cheers welcome bless blessed amen
    hope hopes hoping hopeful wish wishes wishing dream dreams peace peaceful sunny warm
    lucky luck goodluck fortunate fortunately luckily gladly
    awww aww aw omg dope lit goat swag banger bangers slay slaying poppin goals yass yasss yaas yas bomb
    goodmorning goodnight morning gift gifts present treat treats surprise
    hero heroes saved rescued survive survived recover recovered recovery heal healed healing healthy
    freedom liberty justice democracy prosperity abundance wealth reward
    cutie sweetie sweetheart darling honey babe hottie hotness hawt`,
  1.2: `yes yep yup yeah ya yah sure absolutely definitely certainly exactly indeed totes
    play game music song sing dance dancing create art gain increase rise
    hello hi hey welcome dear care cares caring promise
    alive adventure journey explore discover sunshine spring summer beach sun
    agree accept accepted adopt adopted interest interested amused`,
  [-1.2]: `hmm umm meh sigh oops whoops uh-oh oof yikes eek hm
    cry cries miss misses missed missing lonely alone bored
    cold rain rainy sleepy tired nervous anxious anxiety worry worries
    lose loses losing loss losses decrease decreased shrink
    quit monday mondays homework exam exams traffic
    debt`,
  [-1.9]: `sad sadder sadness sadly unhappy upset upsetting depressed depressing depression gloomy miserable misery
    bummer bummed bum dang darn damn damnit dammit wtf smh fml ffs argh arghh aargh grr grrr ugh ughh uggh boo booo hell
    sick ill illness flu fever headache migraine nausea vomit puke toothache injury injured injure hurt hurts hurting
    ache aches aching pain painful sore broken heartbroken heartbreak heartbreaking tears crying cried sobbing weep
    sorry apologize apologise apologies regret guilt guilty ashamed shame embarrassed embarrassing awkward
    fear afraid scared scary frightened frightening terrified panic dread alarm nervous
    angry anger mad rage fury pissed irritated bitter resentful jealous jealousy envy
    stolen steal steals theft robbed robbery thief burglar crime criminals prison jail arrested arrest
    fired unemployed unemployment layoff layoffs laid-off bankrupt bankruptcy recession inflation crisis poverty
    hungry hunger starving famine homeless victim victims accident collision wreck flood drought earthquake
    hurricane storm fight fights fighting argue argument conflict conflicts dispute protest riot
    reject rejected lonely rejection divorce breakup dumped`,
  [-2.8]: `die dies died dying dead death deaths deadly kill kills killed killing killer murder murdered murderer slain
    suicide cancer tumor terminal disease epidemic pandemic plague virus poison poisoned
    war wars warfare bombing bombed terrorist terrorists terrorism terror massacre slaughter bloodshed
    rape raped rapist molest assault assaulted attack attacked attacks torture tortured violence violent brutal
    cruelty cruel hostage kidnapped shooting gunman gunfire tragic tragedy devastated devastating devastation
    fuck fucked fucking fuckin fucker shit bitch bastard ass asses cunt dick slut whore bullied bully bullying
    agony anguish grief grieve mourning sorrow despair hopelessness`,
};
