import type { WordTable } from './lookup';

/**
 * Words that praise what they are said of, by strength (1 faint, 4 the strongest), in base form: `lookup` finds their
 * inflected forms. Strengths are the author's own judgement of everyday English.
 */
export const PRAISE_WORDS: WordTable = {
  3.4: `amazing awesome outstanding phenomenal magnificent superb extraordinary breathtaking spectacular incredible
    fantastic wonderful brilliant masterpiece sublime glorious unbeatable sensational mind-blowing mindblowing
    jaw-dropping awsome awesom amazin fantastico incredable mesmerizing mesmerising stupendous out-of-this-world top-notch unrivaled unrivalled unparalleled
    unsurpassed peerless matchless second-to-none world-class adore stellar majestic heavenly divine epic
    life-changing lifesaver life-saver godsend perfection fabulous marvelous marvellous`,
  3.1: `excellent excellant beautifull gorgeus best gr8 love perfect flawless stunning exquisite impeccable great superior beloved gorgeous
    exceptional dazzling splendid delightful unforgettable legendary hilarious genius favorite favourite fave
    award-winning five-star first-rate first-class premium showstopper knockout triumph treasure`,
  2.7: `beautiful lovely terrific remarkable impressive impress inspiring inspire inspirational inspiration
    delicious yummy scrumptious tasty mouthwatering mouth-watering delectable thrilling thrill captivating captivate
    enchanting charming charm adorable cute sweet elegant luxurious luxury stylish gem jewel
    winner champion hero excel excellence greatness brilliance beauty wow ideal astounding astonishing astonish
    admire admirable admiration enjoy enjoyable enjoyment fun funny delight pleasure joy joyful wonderfully
    cherish recommend recommendation recomend reccomend ultimate outshine outperform must-have must-see must-read must-try unmatched
    revolutionary groundbreaking ground-breaking game-changer game-changing gamechanger cutting-edge state-of-the-art`,
  2.3: `good nice pleasant pleasing pleased happy glad satisfied satisfying satisfy satisfaction
    fine-tuned well-made well-built well-designed well-crafted well-written well-done well-deserved well-organized
    well-organised well-thought-out well-run beautifully
    talented talent gifted skilled skillful skilful expert expertly masterful masterfully clever smart wise witty
    bright friendly kind kindness caring thoughtful generous generosity gracious courteous polite
    welcoming warm warmth hospitable helpful supportive attentive knowledgeable professional professionalism
    trustworthy honest honesty honorable honourable integrity sincere genuine authentic authenticity
    reliable reliability dependable durable durability sturdy robust rock-solid solid rugged bulletproof
    gripping riveting engaging compelling entertaining fascinating fascinate intriguing refreshing uplifting
    heartwarming heart-warming touching memorable charismatic creative creativity imaginative 
    innovative innovation innovate ingenious inventive visionary pioneering pioneer
    fresh crisp crispy juicy flavorful flavourful savory succulent aromatic creamy
    cozy cosy comfy comfortable comfort spacious roomy spotless immaculate pristine clean gleaming tidy
    fast quick speedy swift snappy responsive smooth smoothly seamless seamlessly effortless effortlessly
    intuitive user-friendly easy-to-use simple-to-use hassle-free pain-free trouble-free easy easily ease
    handy convenient convenience versatile versatility flexible flexibility practical portable lightweight
    powerful efficient efficiency effective effectiveness productive accurate precise precision
    affordable inexpensive bargain well-priced worthwhile valuable invaluable valued
    favorable favourable positive upbeat optimistic promising hopeful bullish
    success successful succeed accomplish accomplishment achieve achievement prestigious renowned acclaimed
    celebrated esteemed respected reputable trusted leading leader rockstar superstar
    classy chic sleek slick sexy attractive handsome pretty photogenic radiant glowing vibrant
    lively energetic dynamic passionate passion dedicated dedication devoted committed commitment
    pleasantly rewarding fulfilling meaningful empowering empower enriching enrich transformative
    safe safer secure safety healthy wholesome nutritious soothing relaxing calming peaceful serene tranquil
    timeless iconic vivid rich lush picturesque scenic panoramic magical magic dreamy romantic
    loyal loyalty faithful brave courage courageous fearless heroic noble selfless compassion compassionate
    appreciate appreciation grateful thankful gratitude blessed blessing thank thanks thx
    win-win perk upside advantage benefit beneficial bonus merit strength strong stronger
    improve improvement improved better enhance enhancement upgrade elevate boost flourish thrive thriving
    soar shine shining sparkle sparkling stand-out standout noteworthy notable distinguished
    goodness quality high-quality top-quality high-end high-performance top-rated best-selling bestselling
    best-in-class superhuman supercharge turbocharge bulletproof cool coolest neat nifty rad`,
  1.8: `fine decent like likable likeable solidly capable competent adequate sufficient workable serviceable
    usable functional compact tidy sharp clear crystal-clear clarity bold catchy
    consistent consistently stable stability steady balanced smoothness quiet silent
    interesting interestingly informative insightful insight useful usefulness educational enlightening instructive
    relevant thorough comprehensive detailed in-depth concise well-balanced rigorous nuanced
    cheap-and-cheerful economical budget-friendly cost-effective reasonable reasonably fair complimentary
    prompt promptly timely punctual on-time speedily instantly instant
    correct proper properly right modern up-to-date advanced sophisticated
    popular popularity famous in-demand trending trendy fashionable
    organic natural eco-friendly sustainable sustainability ethical handmade handcrafted artisan artisanal homemade
    bespoke tailored personalized personalised unique special
    compatible customizable adjustable waterproof washable rechargeable ergonomic lasting long-lasting
    growth grow growing opportunity progress advance advancement breakthrough milestone
    helps supports enable enables unlock unlocks optimize optimise streamline simplify simplifies
    accelerate maximize maximise solves
    approve approval endorse endorsement praise applaud commend congratulate congratulations congrats kudos bravo
    credible credibility transparent transparency accountable responsible
    proud proudly pride honored honoured honor honour privileged privilege humbled excited exciting excitement
    excitedly thrilled stoked pumped psyched ecstatic elated overjoyed delighted
    eager enthusiastic enthusiasm keen energized energised motivated motivate motivating motivation
    agree agreed support trust admire respect respectful deserve deserved deserving well-earned
    enjoyed loveable lovable huggable cuddly fluffy soft silky cushy plush velvety
    festive celebrate celebration merry cheerful cheers cheery`,
  1.2: `ok okay alright acceptable passable doable manageable bearable tolerable presentable
    important essential vital
    accessible
    true suitable suited
    calm relaxed relax confident confidence capable
    welcome collaborative
    value worth free original solution support help save savings new custom exclusive
    simple minimal minimalist`,
};
