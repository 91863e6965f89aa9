import type { WordTable } from './lookup';

/**
 * Words that criticise what they are said of, by strength (1 faint, 4 the strongest), in base form: `lookup` finds
 * their inflected forms. Strengths are the author's own judgement of everyday English.
 */
export const CRITICISM_WORDS: WordTable = {
  3.4: `worst abysmal atrocious appalling horrendous abominable despicable detestable vile disgusting revolting
    repulsive nauseating sickening heinous scam fraud con-artist scammer swindle ripoff rip-off garbage trash crap
    crapware bullshit dogshit shitshow shitty horseshit clusterfuck trainwreck train-wreck travesty abomination
    unwatchable unlistenable inedible unusable unbearable intolerable insufferable catastrophe catastrophic hellhole
    racist bigot fascist nazi evil monstrous loathe loathsome abhor detest despise hate hatred hateful scumbag
    asshole asshat douchebag motherfucker disaster disastrous nightmare`,
  3: `terrible horrible terible horible awful dreadful horrid pathetic atrocity inexcusable unforgivable unacceptable deplorable disgrace
    disgraceful shameful shameless hideous ghastly gross nasty rotten putrid stink stinks stinky rancid
    idiot idiotic moron moronic imbecile stupid stupidity dumb dumbass retarded incompetent incompetence useless
    worthless pointless hopeless laughable ridiculous absurd ludicrous preposterous farce joke fiasco debacle
    disgust disgusted outrage outrageous infuriating infuriate infuriated furious enraged
    corrupt corruption crook crooked liar lie lied lying lies deceit deceitful deceive deceptive dishonest dishonesty
    betray betrayal treason traitor cheat cheated cheater unethical immoral toxic abusive abuse exploit exploitative
    exploitation oppression oppressive tyrant tyranny dictator genocide criminal thug
    suck sucks sucked sucky blows ruin ruined ruins wreck wrecked destroy destroyed`,
  2.5: `bad poor poorly lousy crappy cruddy subpar sub-par inferior mediocre shoddy cheaply-made flimsy rickety shabby
    junk junky lemon dud flop bust fail failed failing fails failure broken break breaks broke-down defective defect
    faulty malfunction malfunctioned malfunctioning crash crashes crashed crashing freeze freezes froze frozen
    glitch glitchy buggy bug bugs laggy lag lags laggy sluggish unresponsive stutter overheat overheats overheating
    disappointed disappointing dissapointed dissapointing disapointed disapointing dissapointment disappointment disappoint letdown let-down underwhelming underwhelmed unimpressive
    unimpressed dissatisfied dissatisfying unsatisfied unsatisfying unsatisfactory unhappy displeased regret
    regrettable regretted frustrating frustrated frustration frustrate annoying annoyed annoy annoyance irritating
    irritated irritate irritation aggravating aggravated aggravation maddening exasperating
    misleading mislead misled deceiving bogus fake phony phoney counterfeit knockoff knock-off sham hoax spam spammy
    misinformation disinformation propaganda hypocrisy hypocrite hypocritical
    rude rudeness disrespectful disrespect arrogant arrogance condescending obnoxious unprofessional hostile
    unhelpful uncaring unfriendly careless negligent negligence lazy laziness sloppy ignorant ignorance clueless
    dirty filthy filth grimy moldy mouldy mold stained smelly stench unsanitary infested cockroach roaches bedbugs
    tasteless bland soggy stale greasy undercooked overcooked burnt rubbery flavorless flavourless
    boring bore bored dull tedious monotonous lifeless uninspired uninspiring unoriginal forgettable lame
    overpriced overrated overhyped exorbitant extortionate pricey expensive costly steep unaffordable
    ugly hideously tacky tasteless cheesy cringe cringey cringy cringeworthy corny gaudy garish
    unreliable unstable unsafe insecure hazardous dangerous harmful hazard vulnerable vulnerability
    wrong incorrect inaccurate flawed flaw error erroneous mistake blunder mess messy messed screwed botched
    unfair unjust injustice biased bias prejudice discriminatory discrimination sexist sexism racism misogyny
    outdated obsolete ancient clunky cumbersome awkward unwieldy bulky uncomfortable discomfort painful
    terribly horribly badly waste wasted wasteful`,
  2: `weak weaker weakness weaknesses lacking lackluster lacklustre insufficient inadequate deficient deficiency
    incomplete unfinished half-baked half-assed rushed barebones skimpy limited limitation limitations drawback
    drawbacks downside downsides disadvantage disadvantages con shortcoming shortcomings caveat caveats complaint
    complaints complain complained complaining gripe gripes nitpick quibble negative negatives issue issues problem
    problems problematic trouble troubles troublesome hassle headache nuisance pain inconvenience inconvenient
    difficult difficulty difficulties confusing confused confusion unclear vague convoluted complicated overcomplicated
    unintuitive counterintuitive cluttered crowded cramped noisy loud noise blurry grainy pixelated muffled tinny
    scratchy scratched scratch dented cracked crack cracks torn ripped worn leaky leak leaks leaked leaking rust rusty
    slow slower slowest slowly slow-moving delayed delay delays late overdue missing refund refunded
    unavailable inaccessible incompatible unsupported unfortunately sadly regrettably alas unlucky
    unnecessary needless needlessly redundant irrelevant meaningless shallow superficial predictable cliched cliche
    cliché clichéd formulaic repetitive derivative contrived pretentious bloated bloat messy overlong overblown
    skeptical sceptical doubtful dubious questionable suspicious sketchy shady fishy iffy doubt doubts
    concerned concerning concern concerns worrying worrisome worried alarming troubling disturbing unsettling
    stuck jammed jam clogged sticky squeaky creaky wobbly wobble shaky brittle fragile
    unresolved ignored ignore ignores ignoring neglected neglect refuse refused refuses denied deny
    overcharged overcharge overcharges gouging gouge greedy greed profiteering
    misguided misinformed naive foolish fool silly nonsense nonsensical illogical irrational delusional clown clowns
    bureaucratic bureaucracy red-tape inefficient inefficiency ineffective dysfunctional chaotic chaos disorganized
    disorganised mismanaged mismanagement reckless irresponsible
    backfire backfired worsen worsening worse deteriorate deteriorated deteriorating decline declining degrade
    threat threaten threatens threatening risk risky risks harm harms harmed damage damaged damages damaging
    struggle struggles struggling struggled lackadaisical disconnect suffer suffers suffered suffering
    criticize criticise criticism condemn condemns condemned blame blamed blames
    scandal scandalous controversial controversy backlash boycott lawsuit
    abandoned abandon ditch ditched dump dumped avoid beware warning overreact nickel-and-dime`,
  1.4: `meh average so-so unremarkable ordinary generic underpowered underdeveloped
    hard harder tough stiff rigid heavy heavier thin dim dark weirdly weird odd oddly strange strangely
    gimmick gimmicky unproven untested uncertain uncertainty unsure inconsistent uneven spotty patchy hit-or-miss
    lack lacks lacked short-lived shortage nope nah ugh ick yuck eww ew bleh blah tired tiring exhausting exhausted
    overwhelming overwhelmed stress stressful stressed pressure burden burdensome
    quirk quirks tradeoff trade-off tradeoffs trade-offs compromise compromises compromised
    unfamiliar unrealistic unlikely impossible unable 
    cheap cheaply sparse bare
    gap gaps bottleneck bottlenecks friction challenge challenges challenging obstacle obstacles barrier barriers
    outage downtime disruption disrupted interruptions rejected reject rejects cancelled canceled cancel
    waited
    unsubscribe unfollow block blocked banned ban overlooked underserved bothersome bother bothered bothers`,
};
