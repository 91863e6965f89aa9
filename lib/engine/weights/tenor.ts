/** Written by scripts/train-stance.ts: steps of a leaning in one unit of log odds. */
export const TENOR_SCALE = 8.434;

/** Common English words, in order of frequency, each with its leanings to praise, criticism and mixed. */
export const TENOR_WORDS = `
the:baa of:baa to:ccb and:dac in:cac for:dbb that:bdc on:cab is:bbc was:bbd said:Zcb with:cab he:bcd as:cbd it:cef
by:aac at:caa from:bac his:fbc an:fdd be:ade has:bcf are:cdf have:cff but:adf were:ceg not:dhf this:cde who:ddb
they:egf had:dfg which:ddg will:bcc their:idc or:ffe its:hef one:ddd after:YZb new:dbb been:aeh also:dcf we:cfe
would:chg two:cad more:ghj first:cZb about:che up:dae when:Xac year:Xae there:chh all:fef out:ddg she:cdb other:ecd
people:ehb her:jcY percent:Xdc than:fik over:bbf into:aVd last:Zef some:gik government:Yef time:aad you:efd years:Ybf
if:Yfd no:cjf world:cYX can:eee three:bae do:dgd president:VaT only:gjj state:Vac million:Zff could:bhh us:Web most:iil
against:cbc so:egl them:iif what:cid him:fgb united:efc during:dch before:YZc may:cef since:Wbh many:egh while:bae
where:fff states:bfe because:agf now:Yfh city:gdc made:jin like:dce between:XYd did:elh just:fhk national:WUS day:ceb
country:eae under:bel such:jfi second:bTZ then:aag company:abc group:aaW any:eje through:eYf china:ZWX four:daf
being:bfh down:ZZf war:dfi back:ZWg off:fYi south:dYd american:bZX minister:Wad police:aec well:jdm including:kdh
team:cVZ international:bRU week:Wfe officials:Wje still:Yhk both:dZe even:dkk high:eUa part:mfk told:ThV those:hkh
end:dbj former:TTS these:hil make:kjh billion:Sag work:leh our:keZ home:mbc school:iVW party:UZV house:gee old:VUW
later:Yaf get:cdc another:efc tuesday:UeZ news:RdV long:bci five:bZf called:iif wednesday:Vea military:ggj way:fdf
used:qlo much:gjn next:WZb monday:Vfa thursday:Vfa friday:Vea game:ZTa here:Xec should:big take:ige very:hhm my:ldY
north:hdj security:dgf season:XUd york:adX how:cfZ public:afZ early:abi according:SeY several:cdi court:RaX say:apg
around:ign foreign:VYf until:Xbj set:dYg political:VXY says:Xha market:OPb however:Wfk family:kZT life:gbX same:ggg
general:PXV left:eah good:gbd top:URY university:dbZ going:Ubc number:aei major:TSb known:iei points:VOX won:YTY
six:bZf month:Ved dollars:Xcf bank:UZh iraq:hlh use:tnk members:acW each:faZ area:ohn found:kki official:Wfb sunday:bib
place:lbe go:Yaa based:dbX among:WXW third:ZSX times:Xfg took:hci right:gef days:bii local:ZWW economic:OOU
countries:ccf see:UbW best:iUY report:WiY killed:gmf held:bbd business:ZYe west:mgo does:dlf own:rgd came:Zah law:Zde
months:Rch women:ifT power:YVc think:Vha service:ijg children:neT bush:Zna show:cgX help:jZW chief:LSS saturday:agZ
system:YZf john:SUU support:mhc series:ZWc play:bQb office:bgc following:YVd me:cgY meeting:OWR expected:Rff late:Yag
washington:bhc games:aSY european:SQa league:XUX reported:Upf final:XTY added:edi without:dii british:dek white:ghZ
history:ZXb man:cbX men:hhb became:ZWg want:ekb march:XZd case:TcX few:bio run:bae money:Yaf began:YZg open:XYe
name:gca trade:STc center:iXW israel:lxq oil:ZWe too:ehp al:hnW film:XPT win:ZVV led:WUe east:faj central:ZUZ air:jhh
come:Zdc chinese:SNP town:phk leader:UbV army:egl line:edn never:Zli little:ick played:aOe prime:Xca death:beY
companies:VYf least:jup put:geh forces:chn past:Yah de:RPR half:bZj june:XZe saying:Vqe know:ala federal:MXZ french:aai
peace:Yba earlier:Sii capital:ZUi force:fei great:kXg union:VYY near:lei released:RYY small:qen department:Wfe
every:fjb health:XbS japan:VUZ head:QOT ago:Tij night:dkb big:WSb cup:bNV election:QbY region:eal director:OKK
talks:JSV program:dba far:dms today:Vge statement:Ync july:WYd although:Win district:eUY again:UZh born:YNS
development:aQU leaders:WdX council:baX close:fee record:WXd along:dXk county:XRW france:ehj went:YYf point:ZWd
must:elh spokesman:PeY your:rcX member:UPP plan:dkj financial:RPX april:Xad recent:Sce campaign:flh become:Xbc
troops:hmr whether:QhU lost:bcc music:ZMZ got:aZc israeli:cpn need:hje lead:QJQ already:Yjn russia:Zad though:Wko
might:bmh free:jce hit:dUi rights:ZcR information:hhY away:aXe others:gle control:cZi within:cdg large:ogo economy:LPc
press:ajc agency:Yhb water:eZg died:cgc career:aMa making:lgl deal:Rcd attack:ptn side:kam seven:bZe better:ecc
less:jov september:XZg once:dil clinton:VmZ main:fXb due:TWd committee:VTR building:ldg conference:PZQ club:cSY
january:XZg decision:UfZ stock:MKW america:ejX given:ghd give:jiZ often:ilq announced:Qdb television:TiX industry:RUc
order:mfg young:aOM palestinian:amg age:daY start:ZUa administration:Sgf russian:PTY prices:QSd round:SRa december:WZg
nations:eca human:bbO india:jdh defense:bhj asked:WmV total:gin october:XZf players:QQb bill:Vag important:jbf
southern:lgk move:bei fire:dhi population:fge rose:STZ november:Wae include:lXb further:aZl nuclear:fdc street:TRY
taken:hik media:TdY different:bZd issue:Paa received:kkg secretary:MXT return:hbb college:dWV working:eaX community:kaW
eight:bZf groups:afZ despite:Ucf level:UOa largest:ecb whose:lfe attacks:nws germany:baf august:ZYg change:ScZ
church:hib nation:ecY german:SUc station:ckc london:iee weeks:Qch having:ghh research:aXU black:keX services:kgh
story:aaT europe:adj sales:VYj policy:Ubh visit:jiW northern:kfo lot:abf across:gbj per:acg current:PWY board:TYV
football:XQW ministry:Vgf workers:ehW vote:TdU book:njd fell:QWf seen:Uih role:aOQ students:iaS shares:QUY iran:lle
process:ZWd agreement:Tff quarter:NVh full:oei match:YSY started:XUf growth:MQb yet:Ynm moved:eVf possible:YfZ
western:khm special:oab plans:fmh interest:RPY behind:XUW strong:YXc england:ofm named:cXW food:pbd period:UVm real:TQR
authorities:Zki car:gYf term:PSV rate:PWg race:NSO nearly:eqs korea:YUY enough:jkl site:tqg opposition:OcU keep:ebc
call:grb future:RUR taking:fad island:lXf road:dXi outside:fda really:bhi century:hbm democratic:RXR almost:gry
single:cUX share:aZU leading:UQU trying:fiZ find:nla album:ZPZ senior:MMO minutes:bUf together:eWc congress:QXY
index:ZNU australia:jdg results:OWT hard:hci hours:Zkh land:nkp action:YYd higher:SQX field:cTX cut:dgt coach:SVY
elections:RaZ san:TRP issues:OSV executive:IPM february:WYf production:bRg areas:pip river:TQb face:WbY using:qkj
japanese:PNW province:eTf park:ZRR price:UUe commission:NWV california:QTQ father:eVR son:ZQL education:gUS village:pbe
energy:UNS shot:YWb short:gbq africa:hbb key:cPY red:gbb association:YWR average:aZb pay:dle exchange:TPX eu:LRZ
something:foi gave:hhc likely:Rhh player:SHX george:WZb victory:YYX low:dUg things:adg pakistan:spl post:ddc social:WTO
continue:Wge ever:Wef look:fif chairman:EOK job:bbX soldiers:hll able:jmg parliament:bbg front:fde himself:dgb
problems:MQW private:bdZ lower:WPd list:jeh built:okv efforts:hZd dollar:FNX miles:gfr included:lbk radio:Xog live:fhX
form:fag david:LRR african:aTQ increase:Zeh reports:Plb sent:iee fourth:UNR always:eij king:bbd tax:Uak taiwan:USP
britain:jlm playing:aMc title:SMV middle:eWe meet:TWR global:LNL wife:fdS position:aYc located:ncl clear:dpj ahead:POU
iraqi:ehZ english:dVe result:Saf release:WaY violence:Xhd goal:gMU project:ZYX closed:Wdk border:feq body:iYX soon:PYe
crisis:HJW division:SMZ served:gZi tour:XVa hospital:fkY kong:MJL test:odY hong:NIM technology:ZSV believe:Vsa
organization:djT published:flj weapons:onp agreed:Wlf why:UlV nine:YYf summer:fbg wanted:iqd republican:PbW act:oir
recently:Tef texas:ZbY course:Zcj problem:LTY senate:PYY medical:kka un:ZZU done:jmp reached:Ubh star:UON continued:ZZk
investors:FNU living:liX care:kiY signed:Yae art:kTZ provide:uoh worked:cZd presidential:RYP gold:fOX obama:XnT
morning:Yjb dead:aja opened:fci event:UWS previous:Tbf cost:gip instead:efh canada:dZb band:YQZ teams:YRb daily:frf
available:iil drug:VaZ coming:QTZ investment:QKY michael:MKN civil:UWX woman:dgP training:qYc appeared:Tjk involved:bee
indian:bWc similar:ilm situation:PYa los:LTF running:TVf fighting:TYe mark:ZRV trial:PaS hold:bfc australian:QPW
thought:Zoh study:cfV fall:NXd mother:iaN met:RYV relations:VTV anti:ajd song:WNV popular:hbg base:wgl tv:SfT
ground:qgm markets:HGY ii:eUe newspaper:Zqc staff:eie saw:Wdc hand:ngl hope:YbP operations:iet pressure:TXk
americans:bmX eastern:gek legal:UbX asia:SRT budget:QYh returned:gZg considered:hnn love:eVR wrote:gkf stop:ekf
fight:MSO currently:UZg charges:Uhf try:lbZ aid:mhk ended:PUf management:UNW brought:aXd cases:Tgf decided:Zhd
failed:fdh network:aob works:kam gas:Ycc turned:Tcg fact:Ykc vice:INE ca:UgZ mexico:SXT trading:MOd especially:men
reporters:QiW afghanistan:lpl common:jdb looking:aga space:ngc rates:NSd manager:QOS loss:Uba justice:QXQ thousands:hne
james:OLR rather:jmn fund:SSU thing:Yfd republic:fUa opening:fTb accused:XkW winning:XNT scored:gIa championship:NFS
example:lif getting:WXZ biggest:TUV performance:aKU sports:VVQ let:ZdX allowed:dhh schools:ldc means:fec turn:dde
leave:imd robert:QMU personal:mcY stocks:LNa showed:Vla light:bge arrested:Whb person:enV either:blg offer:ntj
majority:ahc battle:VTZ class:cPT evidence:ZnZ makes:mkj society:idW products:mbl regional:IEM needed:mgk stage:SLR
am:Xmd doing:fjh families:qkZ construction:dak various:hVd sold:hkt independent:SVW kind:mlj airport:hfc paul:QRL
judge:KWP internet:ZgY movement:dgg room:jfe followed:VWi original:keh angeles:PVI italy:gXf data:WYY comes:TSY
parties:UZa nothing:hwn sea:ngn bring:jba annual:aWT officer:QTU beijing:USN present:cja remain:Pfi nato:agh
remains:Sch allow:fif florida:VZU computer:YWX contract:Vba coast:les created:bYg demand:TZd operation:toy events:YWV
islamic:nrg beat:TSV analysts:Ddd interview:SoU helped:gWY child:iWM probably:Zrs spent:jkk asian:QDJ effort:ldi
cooperation:XSV shows:aeZ calls:alb investigation:QZX lives:kiX video:bYT yen:IRd runs:gZj tried:eke bad:SVe
described:fph toward:dUX written:bdi throughout:fel established:hai mission:qic associated:YfX buy:gie growing:UWW
green:iab forward:SIX competition:LBR poor:laU latest:VeY banks:RPj question:McS prison:Ygb feel:fme attention:XSR
themselves:ilc firm:cef injured:Yac itself:flk governor:SZY movie:URV range:wft cross:hSW track:TPa programs:hdc
forced:ahk includes:qai difficult:ghn produced:bYl wall:SVc rebels:ahh income:ZZa chance:YYP elected:TVT reach:fhe
adding:Yff species:edd wants:YhV finished:aOd rise:Oae killing:ppe spain:UXe joined:UQS italian:VPZ language:daY
rest:cdh serious:Rbc paris:ada tournament:LNV officers:Ydd inside:ngh scheduled:RaW immediately:Xjh increased:ddn
brown:fcc remained:Qcq parts:sgu success:dUa changes:OVe la:QUT residents:kpd meanwhile:Nfb net:RWh sides:Ubj jobs:Ygb
hall:eQU believed:cwi olympic:ZOK deputy:HRN records:VWc heart:ecZ champion:CGL award:eML planned:iri version:bbj
grand:XRX institute:ZUL step:UQV democrats:Qgc rule:Tai labor:OYT above:fel summit:XXR sometimes:jns addition:jch
raised:Tbd william:ZWe needs:hea talk:MgS longer:arr terms:Yef rules:UYi ruling:IXP joint:XVW ball:lRj beginning:Xch
sure:cjd stay:YeY safety:eTV worth:fjn charge:dij korean:LIP begin:Yeb arab:jma friends:kdO anything:fsj atlanta:dUN
caused:Reg sources:Tmf sign:UfU issued:dpm armed:cij cents:Ubb funds:UTd claimed:mzo heavy:gcu noted:Oad parents:nbM
spending:Yen related:WXc offered:nsk particularly:nir aircraft:olr whole:hch authority:Znj risk:VWW cannot:Zti
matter:RZX science:cWQ access:pjc boston:VaT conditions:clk details:bie coalition:Whb compared:Xln lee:QJK break:TVd
turkey:jei daughter:eUK natural:heb museum:nfd strike:hlh style:pZs paid:eok rock:aSe costs:Zbk view:bnX usually:jls
spanish:PTY royal:hah travel:nmk takes:eWY books:ohl smith:eUb chicago:XXO systems:XZf arrived:hfe hundreds:ioi
hour:Zgf response:flh developed:hai jones:PLM potential:PRL cause:XiX value:aTc idea:blZ thomas:VNW professional:WIR
domestic:TQY credit:RHY changed:Obg gaza:qzv married:YXU launched:pmo web:lmZ muslim:poc source:XeZ everything:fjj
weekend:Yfb camp:omd quickly:RXh owned:cff finance:NOd palestinians:gyp eventually:SXd measures:gdo cities:ihi afp:QjW
blue:dYX richard:XSa starting:ZVf ready:hoj plant:gbc build:qke designed:yit certain:hjh voters:VjV modern:iYf fans:XcU
commercial:gaj bid:aZU provided:rom constitution:bZa dropped:afk brother:ZQO canadian:PMU drive:jTg goals:fLW
negotiations:GUa affairs:STY unit:bYh questions:NYN significant:bek create:lec bomb:uli warned:Omd religious:nnb
minute:aOW figures:Qdd victims:nnT condition:Uld activities:pci upon:jZW leaving:Zdb experience:hZV attorney:QfT
standard:dVc proposed:Ufe intelligence:fhe giving:khZ hotel:fhc finally:RXd magazine:cgc whom:blV experts:Tgd
moving:bWi quoted:JhV baghdad:qpi carried:tyu feet:egp candidate:NcM fifth:ZOP highest:cTU lake:eUX employees:emX
sell:hkl pacific:XUV mostly:beo reason:SmX flight:hiZ square:ljh overall:VOV design:pYh passed:dan focus:ZQQ bay:fWb
dlrs:elm date:Xff letter:emX wide:kYm effect:Ubg charged:Wda phone:Xlb figure:Qfe attempt:pkh claims:ave below:bek
profit:MZb industrial:bNZ zealand:eWd estimated:aql traditional:iUY size:rfl practice:jei cars:aZl double:bWd pass:iTj
hands:eag professor:PPP student:bPJ concerns:IPQ refused:aud sector:USi review:YYa homes:nrm disease:TdU kept:Yck
terrorism:eog online:cbU speech:ZiV peter:ILO culture:bUV reform:QTd founded:gYY ordered:fon successful:kXg arms:gYl
charles:ZWf conflict:PXa limited:qlv material:skl trip:ihd property:cVe paper:knj threat:Vlc seeking:hiS concern:KUR
confirmed:LnZ plane:eka route:fko completed:hdr jewish:opd williams:NKR someone:fnW hill:cQa comment:OnY numbers:ajk
ireland:XPg taliban:drl huge:cZf johnson:VQS mayor:PdN husband:cdO mass:plW lines:Zjq premier:PNR soviet:aUc cover:ulr
couple:Ybb positive:NQM complete:rkn non:XcW republicans:Rjd mail:mlc crime:WaZ moscow:VaW brazil:PMO kilometers:hit
stand:img formed:XTf seems:Umm felt:eni separate:cff amid:JPV stadium:VXQ singapore:WUP speaking:RgX hopes:TTM
leadership:aYT emergency:hif declined:Qlf treatment:hnc cabinet:RYd tell:bpU straight:RPY tokyo:QTR winner:GHH ban:afg
session:NHR serve:ief progress:SSU wo:Nhb ship:oin projects:cVh independence:fXZ appointed:VUY words:agd recorded:aZl
terrorist:luk christian:gdY politics:PTX studies:ZYV sense:heY plays:WFa militants:kvp holding:YXX regular:Zcg
required:rmo lawyer:TfT word:ZeY debt:JKc guard:fYf wounded:imh candidates:RhU assembly:cUX expressed:TeS character:dRS
pro:MTW fuel:dXi martin:QLR supreme:MZO broke:ISc ministers:QYb everyone:YfT actually:apl equipment:vkt additional:igl
denied:auZ friend:fbO features:iWf levels:TOb approved:Zml greater:lYZ port:udn ethnic:TQP status:VVS primary:cWP
amount:din ways:cbW ran:XYg debate:JXR model:cWZ decades:Tah places:slk individual:hTT festival:bMO previously:Ujn
join:XXO insurance:Uad goes:NSV impact:SSU urged:UbN heard:MgX placed:mZf centre:kRZ illegal:dlm fired:Zln
indonesia:ZVX damage:emo responsible:mkf message:gmU baseball:UUP ties:ZZY true:dlV originally:dgo challenge:SYO
prevent:gdb filed:OgP captain:iVf entire:nhh supporters:ZlV blood:fbW territory:gjv housing:ZXd valley:aZd product:dYg
conservative:Wie van:TGS earnings:HSW proposal:Rig protection:gbb read:fnW foundation:gYN el:cmW search:odW names:dga
train:eab discuss:SZN perhaps:grn journal:XaT raise:acY murder:igW address:cfO operating:Yip olympics:dTO deep:lYj
settlement:Uhl simply:fqi nearby:nfb relationship:QSM cash:XUh alone:cok hamas:fxo laws:afj target:qnk analyst:BFN
buildings:pks newspapers:ewl lack:gea consumer:SPV direct:iif twice:Xbg self:rfj beach:kaZ zone:eXl songs:dUh scene:cXZ
communist:STS afternoon:SeZ units:dcs necessary:qlp navy:nim quality:jQZ sound:aTh protect:wle spring:cci missing:dYX
criminal:Uec speed:gTl confidence:RNS selling:cdk beyond:iil software:ZSc democracy:RSN francisco:NQM section:kYl
matches:URc basis:NaZ knew:apa suicide:rwi resolution:lji calling:jrd remaining:aWh gone:Mag powerful:haf losing:UWV
account:gmi votes:ZeZ georgia:aUc god:mqT commander:bcd euro:KNY rising:JKW catholic:ZcR opportunity:gaM resources:jWa
writer:YUT awards:bKN expect:Nne anyone:dtZ send:olZ active:fag claim:lyf suffered:Zej alleged:eiU alliance:TeT
host:eaJ declared:Zsh injury:TQa type:lfj planning:jja environment:YTT sites:wsl protest:cjX drop:Uch suggested:Snc
stories:ccY sale:Yaj headquarters:hkc rebel:Vcd avoid:dca improve:iVV consider:dpb stars:QKM citizens:hjV attended:dZQ
currency:HHd generally:eov appeal:ZeV older:YZX vietnam:XWT lived:ikf seats:fgi happened:Ukb thus:cch incident:WhZ
ap:XQH floor:eXa largely:Qdo developing:dTP approach:ggi films:WRa mike:OIL historic:pcb businesses:ddm era:ZYf
gained:gYf bit:VWm tough:bbj traffic:OYh inflation:BJZ egypt:pyq telephone:Xqe moment:YaP winter:kcg suspected:fkc
drugs:Zff debut:aFT fast:gWm boy:bQK worst:XZW km:hXm railway:eZn arrest:WfW mountain:iVb store:sjj famous:sbe tom:PRR
patients:cpb championships:RGS reserve:QLf carry:yyu weather:Znh thailand:SSW greek:RKW concerned:Rga finish:bQY
command:mel critical:gcY hot:eai lebanon:qqr channel:ajc census:gic houses:pjs female:YSG seat:fZa vehicles:dhq
spread:bdf aimed:iXe freedom:phW medal:kPR saddam:joa losses:KUl bridge:WOY representatives:ZdV saudi:lug co:POG
supply:edm cancer:WjO turkish:TSZ writing:mbd appear:Smg revenue:KXi decade:MUf receive:psa score:jPe fear:UfT
securities:BCU ability:pba appears:Nfg crimes:Yde retired:DJO customers:dhe sun:UaP becoming:SVY champions:QKQ gulf:jik
gets:RUW virginia:dec corporate:QPU introduced:cXj academy:cLJ particular:mfa survey:ema easy:pim mainly:cXm choice:mhX
mind:YaW hearing:IXL add:jZi reduce:gaf directed:SLW replaced:RQk native:iXR assistant:OMQ arts:hLQ seconds:QMW
crowd:VcT complex:lXi quite:cmu poland:hZc entered:WTZ dutch:TQe responsibility:pma crew:idX fine:ker pounds:hhy
environmental:TRN subject:Yeg organizations:flb jersey:acX kosovo:Zbf mean:Xmi serving:hai cultural:fQO ten:YVe
seemed:Spm draw:fWW bus:eic yards:nbx cuts:Ufr produce:kkj ask:dpT voice:bYS degree:had author:feW watch:YkV
lawyers:UnV ice:aNg legislation:Yaj collection:yfs presence:hkd shown:bjY listed:ZWb critics:Wgc rejected:Wvh else:Zmb
rich:qVc offers:qke influence:ZSZ ruled:Pfi governments:Udi stations:drl soccer:QJJ shooting:aVV arafat:gzn streets:gae
draft:QTY evening:ire sex:bbO grew:UXi bodies:fea policies:bgk afghan:bhX editor:XVT rival:HSM nature:fgY strategy:UZe
girl:dTL jordan:gjb happy:adW giant:RSS save:sbV jackson:VUP wing:jcg prosecutors:QgX identified:YoX larger:jdl
article:ire optional:lXk sri:fZd seek:fgP bombing:wzp managed:gck re:XXR sought:hna standing:RUP doctors:dte
measure:jlk earned:kZb gmt:Xbe rural:jXY fellow:PNE sanctions:ger bought:fim smaller:dbo contributed:jZd owner:ZeX
secret:knb carrying:trl prince:eWa treaty:Zfm launch:ome cast:YXT highly:lcm civilians:ovn basketball:TMP performed:iXg
develop:kcU fair:lfa interior:kqu henry:WOV lawmakers:NaZ prepared:oun malaysia:XWS wrong:fre tests:lff widely:Zno
serb:Zeh table:bPX bureau:YbW looked:Thi spokeswoman:QgP committed:foh rally:LQN supported:ekj ambassador:ZcW spoke:RkT
ensure:jZZ towards:hQY note:YVY kids:jVM headed:NLT documents:hpg follow:WeZ bosnia:fip rice:edj super:dTZ stopped:Sfi
carolina:dZe directly:Zhd initial:aid relief:mdh yuan:KKZ continues:PZe earth:mmY gives:hbU activity:cem polls:IhV
bc:SQX louis:baZ corruption:JPS picture:WUL storm:Ucg backed:Pak irish:OLY interests:hYa refugees:ckb defeat:ZZY
islands:rgp initially:Ynq spot:jaU bond:BBM embassy:jme agencies:ahe swiss:MWb request:frc standards:cTb estate:ZMe
trust:dcX ceremony:eYN guy:YYc fully:Whg occurred:Tfi kingdom:mgo shortly:RaW iranian:cfY bob:OZU accept:exf
diplomatic:kgk cold:gkm signs:OcT facilities:wkl struck:hel discovered:gih contact:jjX regime:Wef airlines:Wga
youth:bKE safe:urk penalty:bQa transport:fcj follows:MRU marriage:XZR maybe:Xlf appearance:ccV highway:Wam millions:akZ
gain:fda poll:OjP door:eWX threatened:cpf wins:RNN silver:hLW passengers:gqf scott:XUS rescue:iWZ lose:XiZ
apparently:Xsk exports:WTm showing:biV failure:bfc increasing:XVb talking:MdR specific:ojc fresh:bTc card:bTZ sixth:WIL
understand:YiR vehicle:gag panel:MTP latin:NLQ refer:dcU items:tkr benefits:YdW seem:Zqn partner:TLM kill:nrb
communications:afd broadcast:UlW faces:PYV protests:UbZ caught:del pretty:bfp presented:XdU setting:iVb driver:UPR
steve:VWZ happen:Hha capacity:fei fed:BLT box:iVc stores:qlr deaths:Xkb davis:TLV sport:VQT prize:XPM boost:ZPT
producer:MIM comments:PkZ goods:piy ford:RNP episode:XYQ decline:HXc immediate:ilb ending:RTZ girls:iUM bonds:BCQ
climate:PYV orders:emm destroyed:rzz awarded:kXY provides:sjc defeated:PTV bosnian:bjk brothers:YJO roman:YZc via:gXX
conducted:jml image:lfV accident:VYV criticism:Yhg mary:bbQ block:lbf heat:eac push:ZRZ agent:WXY joseph:TOQ
actions:ikl massive:iej structure:cVg normal:bhe terror:hrh warning:cph worldwide:cgc advanced:gWb featured:cUb
advantage:aVY convention:ZjS southeast:ZTf plants:gfk respect:fbR joe:OHK positions:Yaj approval:Ubb heads:RQU farm:hWe
pennsylvania:hha bowl:fbd ohio:aaW meetings:NYW prior:Xbb reasons:ShZ houston:aXR novel:eYY cox:YYT ones:dhg assets:ZXl
sister:bWL extra:shp crash:VYS voted:YiY basic:maZ slightly:Tcr recovery:RNa assistance:qcg steps:ZTb covered:jkr
jerusalem:pxl studio:WOQ jim:GQK controlled:Zgs kim:ECG actor:KHJ gun:aWg meters:hbn intended:xtp linked:Ued
allowing:dab offensive:njy spend:lqg technical:YHU euros:Scn eds:PTT numerous:kfk loans:UOl driving:VOa certainly:Xok
institutions:XVe consumers:Xaa syria:ptr opposed:asm effective:njn sweden:XXg argentina:PMU holds:WaV promised:hqj
hits:ZRe representative:aUT location:rkc entertainment:VSP uk:aVd feature:gSc advance:cZa slow:WVp acting:ONR
individuals:jjc audience:VcM captured:ijm uses:shf attend:ecH clearly:Uoj faced:OXX microsoft:LZR mccain:SqW queen:kcf
forest:ZVX races:SPU tony:QEL generation:PLK pick:cXX providing:wkf journalists:WmW dozen:clj bar:mSd frank:ULO
overseas:aWd volume:WXm federation:QRP dispute:GSV personnel:ifl combat:ide except:gmp combined:gVl missile:mkm
golf:ZVa doctor:dmW package:hbq admitted:Ume affected:chi extended:hao offices:mnj hurt:MWW announcement:GfX eye:gdY
injuries:Tbh minor:SOe background:aPR nor:eyh facing:MTS deficit:CSe stood:Tjg fort:mfk decide:SdP engine:dUh
artists:fQX chris:RKV agents:coh civilian:ihd meant:opq fox:NcL greece:WOe mexican:ILN represented:dac waiting:SgX
offering:pnf organized:fab increasingly:ahl cell:ZlY effects:TRV helping:kTN accepted:arf seasons:VTj executives:IZR
fish:cUf scale:qbo boys:jRP ali:fXT solution:dbc none:Ztm prisoners:fqg approximately:kns banking:OKf taxes:Yen
visited:nna artist:fNT missed:jah unless:Mhg convicted:VdU philippines:WSP agree:Spa strip:vxz parliamentary:WVZ
tennis:OKQ voting:RZR notes:UTd attacked:hqk adds:QUS scoring:gJd looks:Ydf simple:wkk musical:kJX foot:iYm digital:ZXX
gains:PRe characters:aSS scientists:VjV stone:jZf miami:UcS reduced:bdq raising:ZWX steel:fSj benefit:ZcT cricket:dYZ
powers:cVd promote:jUN variety:maf opinion:OfR fears:JSR answer:ZqV internal:RYd task:hWa massachusetts:ahW liberal:Tda
guilty:cjY strength:hXe possibility:JfQ materials:zlm determined:Ylf onto:eRZ christmas:pie jack:NOR adopted:dYb
gore:PmO physical:mdZ page:ieX reading:leT allies:jok maintain:njg accounts:bll partners:RSR direction:LNX cuba:bdX
buying:XWc trouble:OPV mixed:RGP allegations:Rka xinhua:OXL knows:UiW speak:UkR leaves:ZXY philadelphia:eaW defence:gho
arizona:VfV divided:SRi shanghai:QII innings:iaf congressional:PVS willing:dse dozens:fpi edge:jWf windows:eeh
firms:RSe senator:QhU miss:jbR completely:bsx pope:ZlT farmers:dbb upper:mYk plot:kmg putting:dae sexual:dbP
regions:dXj relatively:gkx mid:bWl singer:XMR urban:dXZ owners:Yec library:raa leg:dRZ baby:YQM communities:mec
northwest:hfo finals:NKQ dark:ieb netherlands:YSd aids:TaH crude:ggi neither:Ssd profits:MUd pulled:TVg historical:gZY
returning:cVW theater:XUW removed:jmr commissioner:DSW eyes:ZaU immigration:RaZ marketing:cUY michigan:WVW
investigators:Vla reforms:UQj plus:haj fought:WXd kansas:aZX dance:XFR suspended:QTf racing:RGQ loan:UHe continuing:Tcb
marine:dWX heavily:ddr transportation:Zac junior:MBJ funding:Xac hear:LhP learned:hfW permanent:aeX grow:Teg
keeping:aYc begins:TUU thai:EJN demands:cde code:kfk believes:SjT unable:ale surface:lip guys:TUY legislative:TRa
supplies:rjp serbs:epn split:FLW jail:Sfa hollywood:NPK chemical:haW dangerous:klm flights:gqo poverty:cWP
agriculture:USc distance:aeb kennedy:hcM rain:Vdg prominent:YWW finding:heQ meaning:aZW commerce:QTY sets:TRb
weekly:YjX bin:lqX nigeria:YWS row:ONX fields:gTb airline:SgZ visitors:ljb switzerland:aZd czech:QJS stated:csd
theory:PVR hussein:lqb shots:SUf therefore:fnn singles:OIV closing:WWa views:bmW broken:Ybm enter:aZR male:XRG
require:lnn coverage:aka squad:gSa pakistani:gjg suspects:cpg falling:HMX holiday:mbc difference:OXS master:bKW
focused:XXY existing:Zbc criticized:Vmd improved:ZVc ships:rny flying:jdg abu:gna minority:XWQ decisions:Uac lies:ljl
expansion:TYl fighters:cmj rare:llk anniversary:iUK medicine:njf stability:YKX administrative:YNd atlantic:aek
hockey:WJS blamed:Sie blair:Zja die:PgT machine:ldo ancient:lgg insisted:Ush fly:lfc jose:HNJ politicians:Pfb grant:bVY
piece:odo creating:eVX ranked:PMU learn:iZK detroit:WQR lord:eca electric:STZ mobile:hhe younger:UNN involving:QRW
check:jhd links:jjg boat:jeh cable:Vhc alexander:RPY marked:cbh statistics:RZa wild:WQX starts:NOW honor:rdQ walk:dbU
closer:XTS determine:YbP stake:OUS bottom:jQb leads:TOM officially:Ogd classic:XWc jean:TRQ bringing:cVY disaster:bZX
usa:UaP transfer:hYh mine:jZb argued:Tqd closely:LXY neighborhood:qeX delegation:QRO reaching:Zae strategic:jXd
scotland:kYl easily:Wfk pace:SRl treasury:CMb golden:nOS urgent:VeT thinking:PYR forms:kej zimbabwe:YbY allows:hba
jury:PWI drew:dXX colorado:ZVS fbi:VhU seventh:YLN explosion:bfc sentence:Uea fiscal:PVi gay:VbD witnesses:WrY
blast:klg metal:nSh count:YZc ukraine:WTU animals:lid clean:ucg write:fdd contains:sem egyptian:cqf expectations:HVU
seized:kmu courts:RZe qaida:jvh scientific:kfX ends:RRa abuse:YaR selected:eUT attempts:jdd handed:hei revealed:UkY
serbia:VVd hoped:WmY tech:bPW branch:YVb replace:Vbd miller:SMQ speaker:VYU facility:lfe visiting:dYM percentage:SVW
tourism:dad movies:SSY lanka:jbf brief:bha becomes:QRT clubs:bRe chen:IMF sydney:fWS columbia:YWZ export:dVl
surgery:cfg dialogue:RQR consecutive:QMX madrid:UaV wait:OhY analysis:YVV tons:jkt municipality:XTa referred:bme
tracks:QNe moves:OMe muslims:ryg unemployment:KVX soldier:daZ engineering:hQZ provincial:SMV towns:rny taylor:cUa
wind:TZg color:kdW alternative:ZcU knowledge:ncQ pictures:ddS screen:dUV edition:gdf toll:Shh retirement:TSV
theatre:WKU clients:ffZ pilot:ZaS berlin:bXZ enforcement:RXc commitment:gfV purchase:mkk newly:YSW dow:GOK
electronic:jXg howard:WZS woods:LXY suspect:bnY tied:PIX wales:hUe avenue:eZX abroad:iij teacher:fMJ limit:bek
balance:bOb seriously:Skg opponents:Ylg feeling:VbV detained:WlZ memorial:kaO protesters:RgV downtown:caa
presidency:QXS banned:fkf revolution:XTT toronto:VQM distribution:cXc violent:dhf picked:WXb brand:jce turning:aUb
reality:NZK palace:bYa supporting:jaV fashion:lfe suit:bnb acts:pjo roads:kmz connection:glb broad:nbi interested:UdS
considering:Vjb favor:WdZ mainland:QMY severe:Wdh sharon:Yyh acknowledged:Nnb restaurant:pdb empire:hcq advertising:dkg
`;
