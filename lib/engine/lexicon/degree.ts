import { oneOf } from './wording';

/** Adjectives that carry high praise on their own. */
export const GLOWING = oneOf(`
  amazing,awesome,incredible,unbelievable,unbelieveable,fantastic,phenomenal,spectacular,sensational,extraordinary,exceptional,outstanding,
  magnificent,marvelous,marvellous,wonderful,fabulous,superb,terrific,brilliant,stunning,breathtaking,gorgeous,astonishing,
  astounding,mesmerizing,mesmerising,magical,glorious,legendary,epic,iconic,insane,unreal,crazy good,perfect,flawless,
  impeccable,divine,heavenly,exquisite,splendid,stellar,mind-blowing,mind blowing,mindblowing,jaw-dropping,jaw dropping,
  life-changing,life changing,game-changing,game changing,unforgettable,memorable,remarkable,tremendous,priceless,invaluable,
  inspiring,inspirational,humbling,exciting,thrilling,transformative,transformational,delightful,delicious,beautiful,genius,
  excellent,dreamy,dazzling,immaculate,unmatched,unparalleled,unrivaled,unrivalled,unbeatable,peerless,superior,first class,first-class,exhilarating,sublime,
  wondrous,captivating,riveting,enchanting,irresistible,majestic,scintillating,heartwarming,transcendent,masterful,luscious,
  scrumptious,delectable,faultless,sumptuous,euphoric,electrifying,spellbinding,entrancing,bewitching,stupendous,
  ingenious,prodigious,resplendent,radiant,top-tier,top tier,world-class,world class,second to none,out of this world`);

/** Lighter praise, strong only under an intensifier or in a superlative. */
export const WARM = oneOf(`
  good,great,nice,happy,proud,excited,cool,fun,easy,quick,fast,simple,smooth,helpful,useful,impressed,impressive,talented,grateful,
  thankful,blessed,honored,honoured,humbled,pleased,satisfied,satisfying,comfortable,comfy,soft,cute,pretty,lovely,sweet,funny,hilarious,
  interesting,fascinating,powerful,smart,clever,clean,sharp,bright,tasty,yummy,fresh,special,unique,important,valuable,
  effective,efficient,reliable,rewarding,refreshing,knowledgeable,friendly,generous,kind,thoughtful,creative,passionate,dedicated,
  innovative,advanced,insightful,supportive,welcoming,attentive,accommodating,adorable,addictive,addicting,versatile,
  lightweight,durable,sturdy,stylish,sleek,elegant,luxurious,cozy,cosy,handy,strong,rich,fortunate,lucky,deserving,well-deserved,
  meaningful,touching,moving,enjoyable,entertaining,relaxing,gifted,hardworking,hard-working,brave,wise,warm,
  convenient,affordable,worth it,worth,glad,delighted,thrilled,user-friendly,intuitive,responsive,professional,
  precious,admired,respected,trusted,loved,beloved,influential,iconic,historic,romantic,peaceful,magical,wholesome`);

/** Adverbs that push an adjective. */
export const PUSH = oneOf(`
  absolutely,truly,incredibly,insanely,unbelievably,totally,utterly,completely,extremely,amazingly,ridiculously,seriously,literally,
  simply,just so,so so,so very,so damn,so freaking,so frickin,so fucking,damn,freaking,fucking,freakin,super,super duper,ultra,
  mega,hella,wildly,crazy,stupidly,beyond,exceptionally,exceedingly,extraordinarily,remarkably,outrageously,phenomenally,immensely,
  tremendously,enormously,hugely,massively,infinitely,impossibly,astonishingly,astoundingly,stunningly,breathtakingly,
  spectacularly,undeniably,undoubtedly,unquestionably,genuinely,downright,positively,perfectly,supremely,profoundly,deeply,
  endlessly,eternally,so incredibly,so amazingly,very very,really really,so much,just absolutely,just plain,out of this world`);

/** Superlatives that judge, apart from those that measure ("largest", "latest", "cheapest"). */
export const BEST = oneOf(`
  best,greatest,finest,coolest,nicest,sweetest,smartest,kindest,loveliest,prettiest,cutest,funniest,happiest,tastiest,yummiest,
  freshest,hottest,brightest,sharpest,sexiest,slickest,sleekest,cleverest,craziest,sickest,dopest,toughest,bravest,comfiest,softest,
  smoothest,cleanest,friendliest,warmest,purest,wisest,classiest,strongest,proudest,boldest,crispiest,juiciest,richest,
  most ${oneOf(`amazing,awesome,incredible,fantastic,phenomenal,spectacular,extraordinary,exceptional,magnificent,wonderful,fabulous,
  brilliant,stunning,breathtaking,gorgeous,beautiful,delicious,perfect,magical,unforgettable,memorable,remarkable,inspiring,exciting,
  powerful,talented,comfortable,impressive,effective,efficient,reliable,advanced,innovative,trusted,respected,admired,beloved,loved,
  influential,important,valuable,useful,helpful,versatile,luxurious,elegant,stylish,iconic,legendary,interesting,fascinating,fun,hilarious,
  delightful,generous,thoughtful,creative,sought after,sought-after,precious,unique,complete,comprehensive,intelligent,blessed,
  genuine,authentic,caring,loving,passionate,dedicated,professional,friendly,romantic,adorable,addictive,satisfying,rewarding,
  transformative,epic,insane,ingenious,underrated,accurate,intuitive,desirable,exclusive,coveted,anticipated,awaited,exquisite,
  meaningful,wholesome,handsome,realistic,immersive,natural,ambitious,successful`)}`);

/** Superlatives that measure as often as they praise. */
export const MEASURING = oneOf(`
  fastest,easiest,simplest,quickest,safest,biggest,largest,highest,lowest,cheapest,lightest,thinnest,longest,richest,
  rarest,deepest,most popular,most efficient,most accurate,most affordable,most durable,hardest working`);
