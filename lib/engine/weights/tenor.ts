/** Written by scripts/train-stance.ts: steps of a leaning in one unit of log odds. */
export const TENOR_SCALE = 8.451;

/** Common English words, in order of frequency, each with its leanings to praise, criticism and mixed. */
export const TENOR_WORDS = `
the:baa of:baa to:ccb and:dac in:cac for:dbb that:bdc on:bab is:bbc was:bbd said:Zcb with:cac he:bcd as:cbd it:cef
by:abc at:caa from:bac his:fbb an:fdd be:ade has:bcf are:cdf have:cff but:bdf were:ceg not:dhf this:dde who:ddb
they:egf had:dfg which:ddg will:bdc their:idc or:gfe its:hdf one:ddd after:YZb new:dbb been:aeh also:ecf we:cfe
would:chg two:cad more:ghj first:cZb about:che up:dae when:Yac year:Xae there:chh all:fef out:ddg she:ddb other:dcd
people:ehb her:icY percent:Xdc than:fjk over:bbf into:aVd last:Zef some:gik government:Zeg time:bad you:ffd years:Ybf
if:Yfd no:cjf world:cYX can:eef three:cae do:dgd president:WaT only:gjj state:Vac million:Zgf could:bhh us:Web most:iil
against:bbc so:egl them:jif what:cid him:fgb united:dfc during:dbh before:YZc may:cef since:Wbh many:egh while:bae
where:fff states:bfe because:Zgf now:Yfh city:gdc made:jin like:ece between:XYd did:elh just:ghk national:WVS day:ceb
country:eae under:cel such:jfi second:cUZ then:aag company:abc group:baW any:eje through:eYf china:ZWX four:daf
being:cfh down:ZZf war:dei back:ZWg off:fYi south:dYd american:bZX minister:Wbd police:Zec well:jdm including:kdh
team:cVZ international:bRU week:Wfe officials:Wje still:Yhk both:dZe even:dkk high:eUb part:lek told:UhW those:hkh
end:dbj former:TUS these:hil make:kjh billion:Sag work:leh our:keZ home:ncc school:iVW party:VZV house:gee old:WUW
later:Yaf get:cdc another:ffc tuesday:UeZ news:RdW long:bci five:bZf called:iif wednesday:VeZ military:ggj way:fdf
used:qlo much:gim next:WZb monday:Ufa thursday:Vfa friday:Vea game:ZTa here:Yec should:big take:ige very:hhm my:ldY
north:gdj security:dgf season:YUd york:adX how:cfZ public:bfZ early:Zbi according:TeY several:bdi court:RaX say:apg
around:hgn foreign:UYf until:Xbj set:dYh political:VXY says:Yha market:OPb however:Wfk family:jZT life:gbX same:ggg
general:QXW left:eah good:gbd top:VRZ university:ebZ going:Vbc number:aei major:SSb known:iei points:VPX won:ZTY
six:cZf month:Ved dollars:Xdf bank:UZh iraq:hlh use:tmk members:acW each:gbZ area:ohn found:kki official:Wfb sunday:bib
place:mbe go:Yaa based:dbX among:WXW third:ZSX times:Yfg took:hci right:gef days:bii local:ZWW economic:OOV
countries:bcf see:VbW best:jVZ report:WiZ killed:gmf held:bbd business:ZYe west:lgo does:dlf own:qgd came:Zah law:Zce
months:Sch women:ifT power:YVc think:Vha service:jjh children:oeT bush:Zna show:cgX help:jZW chief:LTT saturday:agZ
system:Yag john:SUU support:lgc series:ZXc play:bQb office:cgd following:YVd me:cgY meeting:OWR expected:Rff late:Yag
washington:bhc games:bTY european:RQZ league:XUX reported:Vpf final:XTZ added:edj without:eii british:dek white:ghZ
history:aXb man:ccX men:hhb became:ZWg want:fkb march:XZd case:ScX few:bio run:cbe money:Yaf began:YZg open:YZe
name:fca trade:RTb center:jYW israel:lxp oil:ZWe too:egp al:hnW film:YPU win:aVW led:WUe east:faj central:YUZ air:jhh
come:Zdc chinese:SNP town:phk leader:UbV army:egl line:edn never:Zli little:hck played:ZOe prime:Xca death:beY
companies:VYf least:jup put:geh forces:chn past:Yah de:QOR half:bZk june:XZe saying:Uqe know:ala federal:MXZ french:Zah
peace:Ybb earlier:Sii capital:ZUi force:eei great:kXg union:UXX near:kei released:SYZ small:qem department:Xfe
every:fjb health:YbS japan:VUZ head:QOT ago:Tij night:ekb big:WSb cup:bNW election:QbY region:eal director:PKL
talks:JSV program:ebb far:dms today:Vge statement:Ync july:WYd although:Win district:eUY again:UZh born:YNS
development:aQU leaders:VdX council:aaX close:fee record:XXe along:dXk county:XSW france:dgj went:ZYf point:ZWd
must:elh spokesman:QeY your:rcX member:UPP plan:ckj financial:RPX april:Xae recent:Sce campaign:flh become:Wbc
troops:glr whether:PgT lost:bcc music:aMZ got:aZc israeli:cpn need:hje lead:RKR already:Yjn russia:Yad though:Wkn
might:amh free:jce hit:dUi rights:acR information:ihZ away:aXd others:gle control:cZi within:cdg large:ngn economy:LOc
press:ajc agency:Yhb water:eZg died:cgc career:aMa making:lgl deal:Rcd attack:otm side:kam seven:bZe better:ecc
less:jov september:XZg once:dil clinton:VmZ main:eXb due:TWd committee:WUS building:ldg conference:QaR club:bSY
january:XZg decision:UfY stock:MKW america:ejX given:hhe give:kiZ often:ilq announced:Qdb television:TiX industry:RUc
order:mff young:aOM palestinian:amg age:daY start:ZUa administration:Sgf russian:PSY prices:QSd round:SRb december:XZg
nations:dca human:ccO india:jdh defense:bhj asked:XmV total:hin october:XZf players:QQb bill:Vag important:jbf
southern:lhk move:adi fire:dhi population:fge rose:STZ november:Wae include:lXc further:ZZk nuclear:edb street:SQY
taken:gik media:TdY different:bZd issue:Oaa received:lkg secretary:MXU return:hbb college:dWW working:eaX community:kaW
eight:bZf groups:ZfZ despite:Ucf level:UOb largest:dcb whose:lge attacks:mws germany:aaf august:ZXh change:ScZ
church:gib nation:ecY german:SUc station:ckc london:iee weeks:Qch having:ghh research:bXV black:kdX services:kgh
story:aaU europe:Zdj sales:VYj policy:Ubh visit:jiW northern:jfo lot:abf across:fbi per:bdh current:OWY board:TYV
football:WQW ministry:Wgf workers:ehW vote:TdU book:oje fell:QWf seen:Uih role:ZNQ students:jaS shares:QUY iran:kle
process:ZWd agreement:Sff quarter:NVh full:oei match:YSZ started:XUf growth:MQb yet:Ynn moved:eUf possible:YgZ
western:khm special:oac plans:emh interest:RPY behind:YUX strong:YXb england:nfm named:dXW food:pcd period:UVm real:TQR
authorities:Zki car:fYf term:PSW rate:PWg race:OSO nearly:eqs korea:ZUY enough:kkl site:uqg opposition:OcU keep:dbc
call:grb future:RUR taking:fad island:lXf road:eXi outside:fda really:bhi century:hbl democratic:RXR almost:grx
single:dUX share:aZU leading:UQV trying:fiZ find:ola album:aQZ senior:MMP minutes:bUf together:fWc congress:QXY
index:ZOU australia:jdg results:PXU hard:hci hours:akh land:okq action:XYd higher:SQX field:dTX cut:cgt coach:SVZ
elections:Raa san:URQ issues:NSV executive:JQM february:WYf production:bRg areas:pip river:TQb face:WbY using:qkj
japanese:PNW province:eSf park:aSS price:UUe commission:OWV california:RTQ father:eVQ son:ZQL education:hUS village:pbe
energy:UNS shot:YWb short:gbq africa:hbb key:bPY red:hbc association:ZWR average:bZb pay:dle exchange:TPX eu:KQY
something:foi gave:iic likely:Rhg player:SHX george:WZb victory:ZYX low:dVg things:adg pakistan:rol post:edc social:WTO
continue:Vfe ever:Xeg look:fif chairman:FOK job:bbX soldiers:hlk able:jmg parliament:abg front:fef himself:dfa
problems:MQW private:bdZ lower:VPc list:kei built:okv efforts:gYc dollar:ENX miles:hfr included:mck radio:Xog live:ghX
form:gag david:MRS african:aTQ increase:Zeh reports:Pmc sent:ide fourth:UNS always:eij king:bbd tax:Uak taiwan:VSQ
britain:jlm playing:aMc title:SNV middle:eWd meet:TWR global:LNL wife:fdS position:ZYc located:ncl clear:dpj ahead:POU
iraqi:ehZ english:dVe result:Saf release:WaY violence:Wgd goal:gMU project:aZY closed:Wdk border:eeq body:hYX soon:PYd
crisis:GJW division:SMa served:gZj tour:YWa hospital:fkY kong:NJM test:pdY hong:OIN technology:aSW believe:Usa
organization:djT published:gmj weapons:onp agreed:Vlf why:UlV nine:YYf summer:fch wanted:iqd republican:PbW act:nir
recently:Tff texas:ZbY course:ack problem:KTY senate:OYY medical:kka un:YZU done:jmp reached:Ubi star:UPO continued:YZk
investors:ENU living:miX care:kiY signed:Yae art:lTa provide:voh worked:cZd presidential:RYP gold:gOY obama:XnT
morning:Yjb dead:aja opened:fci event:VWS previous:Tbf cost:hjp instead:efh canada:cZb band:YQZ teams:YRb daily:frf
available:jjl drug:UZZ coming:QTZ investment:QKZ michael:NKO civil:UWX woman:dgP training:qYc appeared:Sjk involved:ade
indian:cWc similar:hlm situation:PYa los:LTF running:TVf fighting:SYd mark:aRV trial:QaS hold:bfc australian:RQW
thought:Zoh study:dgW fall:OXd mother:iaN met:RYV relations:UTV anti:Zid song:XNW popular:hbg base:wgl tv:TfU
ground:qgm markets:GGY ii:eUe newspaper:Zqc staff:eie saw:Wdc hand:ngl hope:YbP operations:iet pressure:TXj
americans:bmX eastern:gek legal:UaX asia:SRT budget:QYi returned:gZg considered:hnm love:eWR wrote:gkf stop:dkf
fight:LSO currently:UZg charges:Thf try:lbZ aid:mhk ended:PUf management:VOX brought:aXd cases:Tgf decided:Ygd
failed:fdh network:bob works:kam gas:Xbc turned:Tcg fact:Ykc vice:JOF ca:VgZ mexico:RXT trading:LOc especially:men
reporters:QiW afghanistan:lpl common:ida looking:aga space:ohd rates:MSd manager:ROS loss:Vbb justice:RXQ thousands:hne
james:OLR rather:jmn fund:STV thing:Ygd republic:eUa opening:fTb accused:XkW winning:YNT scored:gIa championship:OGS
example:mjf getting:WXZ biggest:SUV performance:bKV sports:VVQ let:ZeX allowed:dhh schools:kdc means:fec turn:dde
leave:hld robert:RMU personal:mcY stocks:KMa showed:Vla light:cge arrested:Vhb person:fnV either:blg offer:nuj
majority:ahc battle:VTZ class:bPS evidence:ZnZ makes:mkj society:jdW products:mbl regional:HEM needed:mhk stage:SLR
am:Xmd doing:fjg families:qkZ construction:dak various:hVd sold:hkt independent:SVW kind:mmj airport:hfc paul:QSM
judge:KWP internet:agZ movement:dfg room:jfe followed:VWi original:keh angeles:QVI italy:fXf data:YZY comes:TSY
parties:TZa nothing:gwn sea:ngn bring:iba annual:bWT officer:RTU beijing:VTO present:dja remain:Pfi nato:Yfg
remains:Rch allow:fif florida:WZU computer:ZXX contract:Vba coast:les created:bYg demand:SZd operation:soy events:YXW
islamic:nrg beat:TSV analysts:Dde interview:SoU helped:gWZ child:iWM probably:Yrs spent:jkk asian:RDJ effort:ldi
cooperation:WRV shows:aeZ calls:Zlb investigation:QZX lives:kiX video:cZT yen:HRd runs:hZj tried:dkd bad:SVe
described:fph toward:cUW written:cei throughout:fel established:hai mission:qic associated:YgX buy:gie growing:TWW
green:jab forward:RHX competition:MBR poor:maV latest:VfY banks:QPj question:LcS prison:Ygb feel:fme attention:XSR
themselves:ilc firm:cef injured:Xac itself:elk governor:SZY movie:VRV range:vft cross:iSX track:UQb programs:idc
forced:Zhj includes:rai difficult:ghn produced:cZm wall:SVc rebels:Zhh income:aaa chance:ZZP elected:UVT reach:fhe
adding:Yff species:edc wants:YhV finished:bOd rise:Nae killing:ppe spain:TWd joined:UQS italian:VPZ language:eaY
rest:cdh serious:Rbc paris:Zda tournament:MNV officers:Ydd inside:ngh scheduled:SaW immediately:Wjh increased:cdn
brown:fcc remained:Pcq parts:rgu success:dUa changes:OVe la:PUS residents:kpd meanwhile:Nfb net:SWh sides:Ubj jobs:Yhb
hall:eQU believed:bwi olympic:aOK deputy:IRO records:WWd heart:fcZ champion:DGM award:gNM planned:iri version:bcj
grand:YRX institute:bVM step:TQV democrats:Pgc rule:Sai labor:PYT above:ffl summit:XXR sometimes:jns addition:jch
raised:Tbd william:ZVe needs:hea talk:MgS longer:arr terms:Yef rules:UYi ruling:IXP joint:XVW ball:lRj beginning:Xch
sure:cje stay:YeY safety:fUW worth:fjn charge:dik korean:MIP begin:Yeb arab:ima friends:kdO anything:fsj atlanta:dVO
caused:Qdg sources:Tmg sign:UfU issued:dqn armed:bhj cents:Vcb funds:UTd claimed:nzp heavy:gbu noted:Pbd parents:nbM
spending:Xdn related:WXc offered:ntl particularly:mhr aircraft:nlr whole:hch authority:Znj risk:UWW cannot:Zti
matter:RZX science:eXR access:qkd boston:VaT conditions:dlk details:bie coalition:Xhb compared:Ymn lee:RJK break:TVc
turkey:jdi daughter:eUJ natural:heb museum:nfd strike:gkh style:pZs paid:eok rock:bSe costs:Zbk view:cnY usually:kls
spanish:PTY royal:hah travel:nnk takes:eWY books:pil smith:eUa chicago:XXO systems:Yaf arrived:hfe hundreds:ioi
hour:agf response:flh developed:hai jones:PLM potential:PSL cause:XiX value:aTd idea:blZ thomas:UNW professional:WIR
domestic:SQY credit:RHY changed:Nbg gaza:qzv married:YXT launched:pmo web:mma muslim:ooc source:YfZ everything:fji
weekend:Zfb camp:omd quickly:QXh owned:cff finance:NOd palestinians:gyp eventually:SXd measures:fdn cities:ihi afp:QkW
blue:eYX richard:XSa starting:ZVf ready:hoj plant:gcc build:qke designed:yit certain:gjh voters:VjV modern:iYf fans:WcU
commercial:gaj bid:aZU provided:som constitution:bYZ dropped:afk brother:ZQN canadian:PMU drive:jTg goals:fLX
negotiations:FTa affairs:STY unit:bYh questions:NXN significant:bek create:lec bomb:uli warned:Omc religious:mmb
minute:aOW figures:Ree victims:nnT condition:Tld activities:oci upon:jZW leaving:Zdb experience:iaV attorney:QfT
standard:eVd proposed:Tfd intelligence:ghf giving:khZ hotel:fhc finally:RXd magazine:cgd whom:blV experts:Ugd
moving:bVh quoted:KhV baghdad:qph carried:tyu feet:fgp candidate:OcN fifth:ZOP highest:cUV lake:fUX employees:emY
sell:gkk pacific:XUV mostly:aeo reason:SmX flight:hiZ square:mki overall:VOV design:qYh passed:cZm focus:YQQ bay:gWb
dlrs:fmn date:Xff letter:enX wide:kYm effect:Ubg charged:Wda phone:Xlb figure:Rff attempt:pkg claims:ave below:cel
profit:MZb industrial:bNZ zealand:eWc estimated:arl traditional:iUX size:rfl practice:iei cars:aZl double:cXe pass:iTj
hands:dag professor:QPP student:bPJ concerns:HOQ refused:Zud sector:TSi review:ZYa homes:osm disease:TdU kept:Yck
terrorism:eog online:dbU speech:aiV peter:JLP culture:bUV reform:PTd founded:gYY ordered:eon successful:jXg arms:fXl
charles:ZWf conflict:OXa limited:qlu material:tkl trip:ihd property:cVe paper:loj threat:Vlc seeking:hiR concern:ITQ
confirmed:LnZ plane:eka route:eko completed:idr jewish:nod williams:NKR someone:foW hill:dQa comment:NnX numbers:ajk
ireland:XPg taliban:drl huge:cZf johnson:WQS mayor:PdN husband:ddO mass:olW lines:Zjq premier:QNS soviet:ZUc cover:umr
couple:Ybb positive:OQM complete:skn non:WcW republicans:Rjd mail:nlc crime:VaZ moscow:UaW brazil:OMN kilometers:hit
stand:img formed:XTf seems:Umm felt:eni separate:bee amid:JPV stadium:WXQ singapore:XUQ speaking:RgW hopes:STM
leadership:aYT emergency:hif declined:Qlf treatment:hnc cabinet:QYd tell:bpU straight:RPY tokyo:QTR winner:III ban:Yff
session:NHR serve:ief progress:SSV wo:Nhb ship:oin projects:dWh independence:fXZ appointed:VUY words:agd recorded:bZl
terrorist:luk christian:gdY politics:PTX studies:aYV sense:heY plays:WFa militants:kvp holding:XXX regular:Zcg
required:rmp lawyer:TfU word:ZeY debt:IKc guard:eYf wounded:imh candidates:ShU assembly:bUX expressed:SdR character:dRS
pro:MTW fuel:dXi martin:QLR supreme:MZO broke:HSc ministers:PYb everyone:YfT actually:bpl equipment:vkt additional:igl
denied:aua friend:gbO features:jXg levels:TOb approved:Yml greater:lYZ port:tdn ethnic:TQP status:VVS primary:cWP
amount:dio ways:cbW ran:XYg debate:IXR model:cXZ decades:Tbh places:slk individual:iTT festival:cMP previously:Ujn
join:WWN insurance:Uad goes:OSV impact:SRU urged:TaN heard:MfX placed:mZf centre:lRZ illegal:clm fired:Zln
indonesia:ZVX damage:emo responsible:mkf message:gmU baseball:TUP ties:YYY true:elV originally:eho challenge:TZO
prevent:gcb filed:PgP captain:iVf entire:nhh supporters:YlV blood:fbV territory:fjv housing:ZXd valley:bZd product:dZg
conservative:Vie van:SGS earnings:HTX proposal:Rif protection:hbc read:gnW foundation:hZO el:cmW search:pdW names:ega
train:eab discuss:RYN perhaps:grn journal:XbT raise:acX murder:igW address:cfO operating:Yip olympics:eUP deep:kYj
settlement:Thl simply:fqi nearby:nfb relationship:QRL cash:XUh alone:dok hamas:exo laws:Zej target:qol analyst:BGO
buildings:oks newspapers:ewl lack:gea consumer:RPV direct:iif twice:Xbg self:rfj beach:laa zone:eXl songs:eUh scene:bXZ
communist:STT afternoon:SeZ units:dcs necessary:qlo navy:nim quality:kRa sound:bTh protect:vld spring:dci missing:dYX
criminal:Udb speed:gTl confidence:RMS selling:bck beyond:hik software:bTc democracy:SSN francisco:OQM section:kYl
matches:URc basis:NaZ knew:apa suicide:rvi resolution:kjh calling:jrd remaining:ZVh gone:Mag powerful:haf losing:UWV
account:hni votes:ZeZ georgia:aUc god:nqT commander:bcd euro:JNX rising:JKW catholic:YcR opportunity:haM resources:kWa
writer:ZUT awards:cKN expect:Nne anyone:etZ send:olZ active:eZg claim:lyf suffered:Ydj alleged:diT alliance:TeT
host:fbK declared:Zsh injury:TQa type:kfj planning:kja environment:ZUU sites:wsl protest:bjX drop:Uch suggested:Snc
stories:dcY sale:Xaj headquarters:hkc rebel:Vcd avoid:dca improve:iVV consider:cob stars:QLM citizens:hjV attended:dZQ
currency:GHc generally:epv appeal:ZeV older:YZX vietnam:YWT lived:hkf seats:fgi happened:Ulb thus:cch incident:WhZ
ap:YRI floor:eYa largely:Pdo developing:dTP approach:ggi films:WRa mike:PJM historic:pcb businesses:ccm era:ZYf
gained:gYf bit:VWm tough:bbj traffic:OYh inflation:BJZ egypt:oyq telephone:Xqe moment:YaQ winter:ldh suspected:ekc
drugs:Yee debut:aFT fast:gWm boy:bQK worst:XZX km:hYm railway:eZo arrest:WfW mountain:jVc store:sjj famous:tbe tom:QSR
patients:cqb championships:SGT reserve:PLf carry:xyu weather:ani thailand:TSW greek:QJW concerned:Qga finish:cRY
command:mel critical:hcZ hot:eai lebanon:pqr channel:ajc census:hic houses:pjs female:ZTG seat:eZa vehicles:dgq
spread:bdf aimed:hXe freedom:phW medal:mQS saddam:joa losses:KUm bridge:WOY representatives:ZcV saudi:lug co:QOG
supply:edm cancer:WjO turkish:SSZ writing:nbd appear:Smg revenue:KYi decade:MUf receive:qtb score:kPf fear:UfT
securities:BCU ability:oba appears:Mfg crimes:Yde retired:DJO customers:dhe sun:WbQ becoming:SUY champions:RKQ gulf:ihk
gets:SUW virginia:dec corporate:QPU introduced:cXj academy:dLJ particular:lfZ survey:fmb easy:qim mainly:cXm choice:mhX
mind:YaW hearing:IXL add:jZj reduce:faf directed:ULW replaced:RQk native:iXR assistant:PMQ arts:iLQ seconds:RMW
crowd:VcT complex:lXi quite:bmu poland:hZc entered:VTZ dutch:TQe responsibility:oma crew:jdX fine:ker pounds:ghy
environmental:URN subject:Xeg organizations:elb jersey:ZcX kosovo:Zbf mean:Xmi serving:ibi cultural:fQO ten:ZWe
seemed:Rpl draw:gWW bus:eic yards:ocy cuts:Tfq produce:kkj ask:dpS voice:bYS degree:iad author:hfW watch:ZkV
lawyers:UnV ice:bNg legislation:Xai collection:ygt presence:gjd shown:bjY listed:ZWb critics:Whc rejected:Vvh else:amb
rich:qVc offers:rkf influence:YRY ruled:Ofi governments:Udh stations:crl soccer:PJJ shooting:aVV arafat:gzn streets:fae
draft:PTY evening:ire sex:baO grew:UXi bodies:fea policies:agk afghan:bhX editor:YVT rival:HSM nature:fgY strategy:UZe
girl:dTL jordan:fib happy:adW giant:RSS save:tbV jackson:VUP wing:icg prosecutors:PgX identified:YoX larger:idl
article:ire optional:mXl sri:gZd seek:egP bombing:wyp managed:gck re:YXS sought:hma standing:RUP doctors:dte
measure:jlk earned:lZc gmt:Xbe rural:jXY fellow:QNE sanctions:fer bought:eil smaller:can contributed:jZd owner:ZeX
secret:knb carrying:srl prince:eWa treaty:Yem launch:ome cast:ZXT highly:kcm civilians:ovn basketball:TMP performed:jXg
develop:kcU fair:mga interior:lqv henry:WNV lawmakers:MZY prepared:oun malaysia:XWS wrong:fre tests:lff widely:Yno
serb:Zei table:bQX bureau:abX looked:Shi spokeswoman:QgP committed:enh rally:LQN supported:dkj ambassador:ZcW spoke:RkT
ensure:jZZ towards:gQY note:YVZ kids:kVM headed:NLT documents:hpg follow:WeZ bosnia:ehp rice:fdj super:dTa stopped:Seh
carolina:dZe directly:Zhd initial:aid relief:mdh yuan:LKZ continues:OZe earth:nnZ gives:ibU activity:bem polls:JhV
bc:SQX louis:aZZ corruption:JOS picture:XVM storm:Ucg backed:Pak irish:OLY interests:gYa refugees:ckc defeat:YZY
islands:qgp initially:Xnq spot:kbU bond:BBM embassy:jme agencies:ahe swiss:MXc request:frc standards:dUb estate:YMe
trust:dcX ceremony:fYN guy:YYc fully:Wgg occurred:Tfi kingdom:mgo shortly:RZW iranian:bfY bob:PZU accept:exf
diplomatic:jgk cold:gkn signs:NcT facilities:wkl struck:hel discovered:gih contact:jjX regime:Weg airlines:Vga
youth:bKE safe:vrk penalty:bQa transport:fcj follows:MRU marriage:WZR maybe:Xlf appearance:ccV highway:Wam millions:akZ
gain:fda poll:PjP door:dWX threatened:bof wins:TON silver:iLW passengers:fpf scott:YVT rescue:iWZ lose:XiZ
apparently:Xsj exports:WTl showing:biV failure:bfc increasing:WVb talking:MdR specific:njc fresh:bTc card:cUZ sixth:WJL
understand:YiQ vehicle:gZg panel:MTQ latin:MLP refer:ccU items:skq benefits:YdW seem:Zqn partner:TLM kill:nrb
communications:bge broadcast:VmW faces:OYV protests:TbZ caught:dek pretty:bfp presented:YeV setting:iWb driver:UPR
steve:WXZ happen:Hhb capacity:ffi fed:BLT box:jVd stores:qlr deaths:Xkb davis:TLV sport:VQT prize:ZQN boost:YPT
producer:NIN comments:OkZ goods:oix ford:RNP episode:XZQ decline:GXc immediate:ika ending:QSZ girls:iUM bonds:BCP
climate:QYW orders:dmm destroyed:rzz awarded:mXZ provides:tjd defeated:PTV bosnian:bjk brothers:YJO roman:XZb via:gXX
conducted:jml image:mfV accident:VYV criticism:Yhf mary:bbQ block:kae heat:fad push:YQY agent:WXY joseph:TOQ
actions:hjk massive:hej structure:cWg normal:bhe terror:hrh warning:cph worldwide:cgc advanced:hWb featured:dUb
advantage:aVY convention:ZjS southeast:ZTf plants:gfk respect:fbR joe:NHK positions:Xaj approval:Ubb heads:RQU farm:gWe
pennsylvania:hha bowl:gce ohio:aaW meetings:NYW prior:Xbb reasons:RhZ houston:aXR novel:fZY cox:ZZU ones:dhh assets:ZXl
sister:bWK extra:sho crash:VYS voted:XiX basic:maZ slightly:Scr recovery:RNa assistance:qcg steps:YTb covered:kks
jerusalem:oxl studio:XOQ jim:HQK controlled:Zfs kim:FCG actor:LHK gun:ZVg meters:icn intended:wtp linked:Tec
allowing:caa offensive:mjy spend:lqg technical:YHU euros:Scn eds:QUT numerous:jfj loans:TOl driving:VNa certainly:Wok
institutions:WUe consumers:WZa syria:otr opposed:Zsm effective:nin sweden:YXh argentina:OMU holds:WbV promised:hqj
hits:aRe representative:aUT location:rlc entertainment:WSP uk:bVd feature:iTd advance:cZa slow:WVo acting:ONR
individuals:kjd audience:VcM captured:jjm uses:shf attend:ecH clearly:Toi faced:NXX microsoft:MZS mccain:SqW queen:kcf
forest:aWX races:TPU tony:QEL generation:QML pick:cXX providing:wkg journalists:WmW dozen:blj bar:mSd frank:VMO
overseas:aWd volume:VXm federation:QRP dispute:FRV personnel:hfl combat:hce except:fmp combined:hVm missile:lkl
golf:aWb doctor:emW package:hbq admitted:Ume affected:chi extended:gao offices:mnj hurt:LVW announcement:GfX eye:gdY
injuries:Sah minor:ROd background:bPS nor:eyh facing:MTS deficit:CSd stood:Tjg fort:lej decide:RdP engine:dUh
artists:fQX chris:RKV agents:cog civilian:ihd meant:npp fox:NcL greece:VOe mexican:HLN represented:dac waiting:SgX
offering:pnf organized:eab increasingly:Zgl cell:ZlY effects:TRV helping:kTN accepted:brf seasons:WTj executives:IZS
fish:dUf scale:pbo boys:jRP ali:eXT solution:dbc none:Ztm prisoners:fqg approximately:lns banking:NKe taxes:Xen
visited:nna artist:gNT missed:jah unless:Mhg convicted:WdU philippines:WSP agree:Rpa strip:uxz parliamentary:WVZ
tennis:PKR voting:QYR notes:VUd attacked:gqj adds:RVT scoring:gJe looks:Ydf simple:wkk musical:kJX foot:hXm digital:aYX
gains:PRe characters:aSS scientists:WkV stone:kZg miami:UcS reduced:adq raising:ZWW steel:fSi benefit:acT cricket:dYZ
powers:bVd promote:jUN variety:maf opinion:NfR fears:ISQ answer:arV internal:RYd task:hWa massachusetts:ahW liberal:Tda
guilty:cjY strength:hWe possibility:IfP materials:zln determined:Ylf onto:eRY christmas:qjf jack:OOS adopted:cYa
gore:QnO physical:mdZ page:jfX reading:meT allies:ioj maintain:mjf accounts:bll partners:RRR direction:LNX cuba:bcX
buying:WVb trouble:OPV mixed:RGP allegations:RjZ xinhua:PYM knows:ViW speak:UkR leaves:aXY philadelphia:eaW defence:ggp
arizona:WfW divided:RRi shanghai:QII innings:iaf congressional:PVS willing:dsd dozens:eph edge:jXf windows:feh
firms:RRe senator:QhU miss:jbR completely:arx pope:YlT farmers:dbb upper:lXk plot:lmg putting:cae sexual:dbP
regions:dXk relatively:fkx mid:bWl singer:XMS urban:dXZ owners:Xec library:sab leg:dRZ baby:ZQL communities:mec
northwest:gfo finals:NLR dark:ieb netherlands:YSd aids:TbH crude:ffi neither:Ssd profits:MUd pulled:TUf historical:hZY
returning:cVW theater:XVW removed:jmr commissioner:DSW eyes:ZaU immigration:QaZ marketing:cUZ michigan:XVW
investigators:Vla reforms:TQj plus:hbj fought:VXd kansas:aZX dance:XFR suspended:PTf racing:RGQ loan:UHe continuing:Rbb
marine:dWX heavily:ccr transportation:aac junior:MBK funding:Xac hear:MhP learned:gfV permanent:afX grow:Ueg
keeping:aYc begins:TUU thai:FJN demands:bce code:kfk believes:SjT unable:ald surface:ljq guys:TUY legislative:TRb
supplies:qip serbs:dpn split:ELW jail:Sfb hollywood:OQL chemical:haW dangerous:klm flights:fqo poverty:cWQ
agriculture:VSc distance:aec kennedy:hcM rain:Wdh prominent:YWW finding:heQ meaning:aZW commerce:QTY sets:TRb
weekly:ZjX bin:mqX nigeria:YVR row:ONX fields:gTc airline:SgY visitors:mkc switzerland:aZd czech:QJS stated:csd
theory:PVR hussein:lqb shots:TUg therefore:fnn singles:PIV closing:WWa views:bmW broken:Ybm enter:aZR male:XRH
require:lnn coverage:akb squad:gRa pakistani:gjg suspects:cpg falling:HMX holiday:nbd difference:OXS master:cLW
focused:XXY existing:Ybc criticized:Vmd improved:ZVd ships:qny flying:jdg abu:gna minority:XWQ decisions:Tac lies:mjl
expansion:SYk fighters:bmj rare:mlk anniversary:jUK medicine:njg stability:YKX administrative:YNd atlantic:Zek
hockey:WJS blamed:Rie blair:Zja die:PgT machine:ldo ancient:lgg insisted:Trh fly:lfc jose:HNJ politicians:Pfb grant:cVY
piece:odo creating:eVX ranked:PMV learn:iZK detroit:WQR lord:fca electric:STZ mobile:hhe younger:UNN involving:PRW
check:jhe links:jjg boat:jeh cable:Vhc alexander:RPY marked:cbh statistics:SZb wild:XQX starts:OOW honor:sdR walk:ecU
closer:XTS determine:YcP stake:NUS bottom:jRb leads:TON officially:Ogd classic:YWc jean:TRQ bringing:bVX disaster:dZY
usa:VaP transfer:hYh mine:jZb argued:Tqc closely:LXY neighborhood:peX delegation:QRP reaching:Zae strategic:jXd
scotland:kYl easily:Xfk pace:SRl treasury:CMb golden:pPT urgent:VdT thinking:PYR forms:jei zimbabwe:YbY allows:hba
jury:PWI drew:dXX colorado:ZVS fbi:VhU seventh:YLN explosion:afc sentence:Vea fiscal:PVi gay:UbD witnesses:WrX
blast:klg metal:nSh count:YZc ukraine:VTU animals:lid clean:vcg write:gdd contains:sem egyptian:cqf expectations:IVU
seized:kmu courts:RZd qaida:jvh scientific:kfX ends:SSa abuse:YaR selected:eUT attempts:icd handed:iei revealed:UkY
serbia:UVd hoped:WmX tech:bPW branch:YVc replace:Vbd miller:TMQ speaker:WYV facility:mfe visiting:dYM percentage:TVW
tourism:ead movies:TSY lanka:jbf brief:aha becomes:QRT clubs:ZQe chen:JMG sydney:fWT columbia:ZWZ export:cVl
surgery:cfg dialogue:RQR consecutive:QNX madrid:TZV wait:PhY analysis:ZVW tons:klt municipality:WSa referred:bme
tracks:RNe moves:MLe muslims:ryg unemployment:KWY soldier:daZ engineering:jQZ provincial:SMV towns:qny taylor:cUa
wind:UZg color:leW alternative:ZcU knowledge:ncR pictures:edT screen:eVV edition:hdg toll:Tih retirement:TSW
theatre:WKV clients:gfZ pilot:abT berlin:cXZ enforcement:QWc commitment:feU purchase:mkk newly:YSW dow:GOK
electronic:jXg howard:XZS woods:NXZ suspect:bnY tied:PIX wales:hUe avenue:dYX abroad:iij teacher:gMK limit:aek
balance:bOb seriously:Rjg opponents:Xkg feeling:VbV detained:WlZ memorial:laO protesters:QfV downtown:caa
presidency:PWS banned:eje revolution:XTT toronto:VQM distribution:cXc violent:cge picked:XXb brand:jbe turning:aUb
reality:NaK palace:bYa supporting:jaV fashion:lfe suit:bnb acts:ojn roads:kmz connection:gla broad:mai interested:TdS
considering:Ujb favor:UcZ mainland:QNY severe:Wdh sharon:Yyh acknowledged:Mnb restaurant:pdb empire:gbq advertising:dkg
`;
