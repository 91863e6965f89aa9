/**
 * Small words of languages that are posted in Latin letters, by BCP 47 tag. Words that English also has are left out, so
 * that one of them in a few is a sign. `hi-Latn` is Hindi and Urdu as they are typed on a phone. The author's own lists.
 */
export const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  'hi-Latn': `hai hain hoon hun thi tha ka ki ke ko se kya kyu kyun kyon kyuki kyunki nahi nahin nai mein mai aur bhi yeh ye
    woh wo toh kar karo karna karke karta karti karte kiya kiye karega karenge karunga raha rahi rahe hota hoti hote
    hua hui hue kuch kuchh bahut bohot bhot acha accha achha badhia badhiya bhai bhaiya behen yaar yaaro mera meri
    mere tera teri tere apna apni apne aap aapka aapki aapke aapko hum humko humare hamara hamari hamare tum tumhe
    tumhara tumhari tumko mujhe mujhko tujhe tujhko usne usko uska uski isko iska iski inko unko unka jinko jisne
    jiska jinhone unhone isse usse sabse sabko sabka gaya gayi gaye jao tak abhi liye wala wali wale waala waali
    waale phir fir lekin magar agar aisa aisi aise kaise kaisa kaisi waise jaise kaun kahan yahan wahan idhar udhar
    matlab zindagi pyar pyaar dost dosto desh logo logon ek saath baat baar raat ghar paisa paise chahiye sakta
    sakti sakte sirf jaldi sahi galat dekho dekha dekhna dekhiye suno suna bolo bola boli diya diye dena dete lena
    lete leke milta milti mila mili milega milenge hoga hogi honge hojao aao aaya aayi aaye aata aati aate chalo
    chala koi kisi kisne kitna kitni kitne itna itni itne lagta lagti lage laga lagi zyada zyaada thoda thodi bilkul
    zaroor zarur aaj kal parso pakka theek thik bass bana banaya gaana dil maa papa baap beta beti bhagwan rab
    duniya waqt khushi khush gham dard sapna sapne jeet haar mast shukriya dhanyawad namaste`,
  es: `que de el los las del por con para una uno es muy pero como esta este esto mas más todo todos toda gracias hoy
    mis tu tus su sus nos les lo al cuando donde porque también si sí ya día mejor gente vida mucho mucha está están
    fue tiene tengo quien sobre entre desde hasta nunca nada algo tanta tanto tan así mucha nuestro nuestra usted ustedes ahora bien amor`,
  pt: `que de da das dos uma não nao para com por você voce vocês mais muito muita mas como isso esse essa este meu
    minha seu sua ele ela eles nós são está estão foi tem tenho obrigado obrigada hoje quando onde porque também
    tudo bem pra pelo pela nosso nossa ao aos sem até gente vida`,
  fr: `le de du un une et est sont pas que qui dans sur avec ce cette ces mon ma mes ton tes son ses nous vous ils elle
    elles je tu il mais très tout tous merci bien fait être avoir aussi chez leur leurs aux quand où c'est j'ai
    n'est d'un qu'il ça notre votre`,
  de: `der das und ist nicht ich du sie wir ihr ein eine einen einem mit für auf auch von zu den bei wie aber wenn oder
    noch nur schon sehr mehr mein meine dein deine sein seine unser unsere haben hat habe sind wird werden kann
    können danke heute alle alles immer gut über nach aus`,
  it: `il lo gli le di del della dei che non per con una uno è ma più questo questa mi ci vi anche molto tutto tutti
    grazie oggi mio mia tuo tua suo sua nostro quando dove perché perche hai ha abbiamo hanno bene sempre alla nel
    nella dal`,
  nl: `het een en van ik je niet dat dit zijn voor te maar ook naar bij nog wel geen heb heeft hebben wij jullie deze
    mijn jouw onze meer heel erg goed dank bedankt vandaag alle alles altijd uit wat hoe waar als`,
  id: `yang ini itu dengan untuk tidak ada saya aku kamu kita kami dia mereka sudah udah belum akan bisa juga ke karena
    kalau jangan banget gak nggak sangat hari orang lebih semua siapa kapan bagaimana terima kasih nya baru saja aja
    sama buat jadi yg dgn utk tdk boleh macam korang awak tak`,
  tl: `ang ng mga ako ikaw opo naman lang kasi hindi ito yung iyong siya kayo kami tayo nila natin namin ba rin pala
    talaga kung para pag dahil wala walang meron mayroon salamat mahal kita araw lahat paano saan ano`,
  tr: `bir ve bu için ile çok yok ben sen biz siz onlar ama gibi daha kadar olan olarak değil şey güzel teşekkürler
    evet hayır bugün nasıl neden sonra önce benim senin`,
  sw: `kwa hii hiyo kama lakini watu sasa wote hapa habari asante mimi wewe yeye sisi nyinyi kila siku moja yetu yako
    yangu katika`,
  pl: `nie się jest że jak o za dla czy już jego jej ich mnie mi ci moje moja twoje bardzo dzień dziękuję dzisiaj
    wszystko tylko może przez`,
  vi: `và của là có không những một được cho trong với này người đã các rất cũng như tôi bạn mình đi nhé rồi thì`,
};
