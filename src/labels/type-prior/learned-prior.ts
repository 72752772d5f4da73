// Written by scripts/train-type-prior.ts; docs/quality.md says from what.
import type { StoredPrior } from './stored-prior.ts';

/** Common runs of words and cues, and how much each speaks for a bug and for a feature; the rest is for a question. */
export const LEARNED_PRIOR: StoredPrior = {
  title: `
!,-21,2;$,-5,30;0,21,-49;0 $,-3,-20;?,-19,3;? $,-21,-3;^,-5,30;^ add,-16,16;^ allow,-15,25;^ build,18,-6;^ can't,5,-15
^ cannot,-1,-21;^ error,-18,-18;^ feature,-18,29;^ feature request,-5,16;^ how,-22,-12;^ how to,-27,7;^ i,-2,1
^ is,-9,18;^ support,-14,24;^ the,1,8;^ unable,-10,-7;^ unable to,-10,-7;^ why,12,-21;^ xxinline,3,-4;a,-7,1
about,-13,-24;add,-31,57;after,41,-44;all,-1,-1;allow,-22,37;already,15,-8;always,-13,9;an,-8,-19;and,11,-2;api,-12,-7
app,-4,-21;are,11,-21;as,-4,23;at,20,-14;be,6,-13;bug,64,-42;build,24,3;by,-7,1;call,-8,12;can,-2,8;can't,-14,-24
cannot,-2,14;change,-3,12;check,-2,8;code,4,18;compilation,0,8;core,19,-8;could,20,2;custom,-27,2;data,-3,-22
debug,5,14;default,0,4;different,1,-10;does,-1,-22;does not,5,-13;doesn't,6,13;don't,8,-16;during,-5,-5;error,-16,-7
error $,-6,-17;failed,-1,4;failed to,5,-6;fails,1,4;failure,3,-8;feature,-28,36;feature request,-7,21;file,-1,-10
files,8,-16;find,27,-14;fix,51,-32;for,-13,25;found,-6,-4;found $,11,-7;from,-3,-11;function,-37,24;function $,-14,-16
get,3,-29;has,-7,-26;have,-14,17;help,21,-16;how,-28,-19;how to,-31,-3;i,-7,7;if,-3,36;import,-40,42;in,27,-3
in the,7,2;in xxinline,23,-3;in xxinline $,5,8;input,5,-3;instead,7,-2;into,-19,2;invalid,11,1;is,1,10;is not,3,15
issue,9,-27;issues,0,-10;it,4,21;latest,13,-7;load,-10,12;make,12,1;message,9,2;missing,4,1;mode,-21,-9;module,14,-10
more,-7,26;multiple,-11,-10;new,12,-8;no,1,-21;not,13,-6;not found,-6,1;not found $,8,-6;not work,1,-7;number,-1,0
of,-26,25;of the,8,-1;on,23,-22;only,-6,13;open,5,-2;option,-3,-5;or,-19,11;other,14,-6;output,11,-18;overflow,9,-9
question,-18,-32;read,-11,-12;request,-5,37;result,9,-27;return,-9,-3;run,4,4;running,41,-23;same,-16,3;set,-8,0
should,4,14;size,21,-5;some,18,-10;support,-59,52;support for,-17,8;supported,-11,28;test,28,-38;that,11,-8;the,-12,13
there,-5,1;this,-1,2;to,-36,58;to build,1,8;type,10,32;unable,-2,-10;unable to,-2,-10;undefined,-17,-4;use,13,-32
using,-28,28;value,12,-3;version,-15,-3;warning,16,-14;way,-15,0;when,48,13;when using,0,-5;while,14,-12;why,10,-21
will,-18,8;windows,-2,-9;with,12,-10;work,4,3;working,-10,0;wrong,5,10;xxinline,55,11;xxinline $,15,-11;xxlong,15,-10
xxlong $,21,-12;xxversion,3,0;xxversion $,-10,-6
`,
  body: `
!,-47,23;#,-5,27;##,6,-3;###,59,-7;### describe,-6,-4;### describe the,-5,-4;####,-1,10;+,3,9;0,49,-61;0 ###,8,-6
0 0,-13,-2;0 0 0,-5,5;0 0 xxversion,-2,-10;0 and,-3,8;0 but,0,7;0 create,5,-4;0 error,1,-3;0 for,-2,1;0 i,6,1;0 if,2,1
0 in,4,-3;0 is,5,-2;0 it,-2,-9;0 of,-1,2;0 open,11,1;0 or,-1,-1;0 run,11,-8;0 the,13,-18;0 to,-2,2;0 use,8,-5
0 with,-4,0;0 xxcode,-2,1;0 xximage,2,0;0 xxinline,7,-12;0 xxlink,7,-4;0 xxversion,-7,-6;?,-42,-5;? ###,6,-11;? 0,0,0
? i,-4,9;? i'm,0,0;? if,-4,-3;? is,-3,-5;? thanks,-1,-2;? the,2,2;? what,0,0;? xxcode,-43,16;? xximage,-1,4;_no,5,18
_no response_,5,18;_no response_ ###,10,15;a,7,58;a 0,1,-1;a bit,-4,3;a bug,-7,5;a code,5,6;a custom,-2,-1
a different,4,1;a few,-4,0;a good,-4,8;a large,-3,5;a library,1,-2;a lot,-3,0;a lot of,-2,3;a more,0,2;a new,2,-5
a pr,-2,0;a problem,-3,11;a question,2,-6;a result,6,-7;a second,1,-5;a simple,-2,0;a single,-5,4;a small,0,2
a very,-1,2;a way,-4,3;a way to,-3,4;a xxinline,2,-2;ability,4,-4;ability to,3,-4;able,-2,-1;able to,-2,-1;about,3,-15
above,-4,-4;access,1,7;according,-3,1;according to,-3,1;account,7,-1;achieve,0,-1;across,0,5;action,6,-5;actual,6,-11
actually,2,1;add,1,-3;add a,-1,-2;added,-2,6;added to,2,-1;adding,-4,2;adding a,-1,2;addition,-1,6;additional,-8,8
address,5,2;adds,1,2;advance,0,-4;affected,-4,7;after,5,-11;after a,2,0;after the,-3,3;again,8,-6;against,-2,3
all,-16,13;all of,-1,3;all the,5,1;allow,-4,7;allows,-2,7;already,-2,8;also,15,-21;also be,-2,3;alternative,1,-4
although,0,-4;always,0,-3;am,-15,-10;am i,1,-4;am not,-1,-3;am trying,-6,-2;am trying to,-6,-1;am using,-1,2
amount,-3,3;an,-12,4;an error,-2,-6;an example,-6,-1;an issue,-1,-2;an option,-1,3;an xxinline,2,0;and,-14,29
and 0,-4,9;and a,-1,0;and also,-2,1;and have,10,-5;and i,1,-3;and if,-1,-3;and it,-6,10;and its,2,-4;and not,-2,1
and run,-2,1;and that,-2,5;and the,-8,-3;and then,-3,1;and this,-2,-2;and we,-4,1;and when,-4,3;and will,0,1
and xxinline,-8,7;android,-3,0;another,9,5;any,-5,10;any of,2,-2;any other,-3,6;any way,-1,-2;anymore,3,-2;anyone,0,-5
anything,12,-11;api,-8,12;app,18,-6;appear,6,-1;appears,7,5;appears to,7,0;apple,-7,-2;application,-5,-2;approach,-1,1
apps,0,3;are,2,36;are not,-6,9;argument,-2,-2;arguments,0,1;arm64,4,-1;around,-6,5;array,-10,-12;as,5,21;as a,1,1
as an,-5,10;as expected,1,-1;as follows,6,-2;as i,0,-2;as it,3,-3;as of,-2,3;as the,3,-5;as well,0,0;as xxinline,-5,2
ask,-2,2;at,4,9;at a,-2,0;at all,-4,0;at least,-2,7;at the,-1,0;at the end,-2,0;at xxlink,13,1;attached,1,-1
attempting,1,-5;attempting to,1,-5;attribute,-1,3;automatically,3,2;available,-7,8;avoid,-4,-2;b,-8,4;back,8,-10
back to,6,-5;background,0,2;based,0,7;based on,2,6;based on the,1,-3;basically,-3,2;be,-8,36;be a,-8,-4;be able,-2,0
be able to,-2,0;be added,-3,2;be done,0,0;be nice,-4,11;be nice to,-3,7;be possible,-1,5;be the,-4,-1;be used,1,-3
be useful,-5,3;because,1,-7;because i,-4,0;because it,-3,6;because of,-1,1;because the,-5,-1;become,-4,-2;been,4,2
before,3,-14;behavior,32,3;behaviour,-44,23;being,1,-10;believe,-5,-1;below,-14,-7;best,3,3;better,1,-6;between,4,-9
between the,4,-4;bin,-6,-5;bit,-15,13;block,15,-9;both,-4,4;box,4,-1;branch,8,9;break,1,0;bug,71,-25;bugs,-3,-1
build,-4,21;building,-3,-5;built,6,-4;but,-8,0;but i,3,-2;but in,0,-1;but it,-6,-15;but not,-4,6;but the,1,7
but this,-2,-2;but when,-2,1;but with,1,-1;by,-6,20;by default,-4,-1;by the,3,3;by xxmention,0,-2;c,-4,2;c++,1,9
cache,0,-3;call,13,-7;called,-8,-9;calling,11,-8;calls,3,-3;came,-3,0;can,-19,27;can be,-6,24;can do,-2,4;can i,-4,-8
can not,0,-2;can run,-3,7;can see,5,-1;can use,2,0;can you,-4,2;can't,-2,-6;cannot,-2,-1;cannot be,-3,4;case,5,1
case of,2,0;cases,0,3;cause,0,-4;caused,1,-3;causes,2,1;cc,-9,7;cc xxmention,-7,7;change,-9,29;change to,-2,1
changed,-1,7;changes,-1,6;changing,2,0;check,-5,5;check the,-4,6;checked,6,-4;checking,4,-5;clang,-2,-3;class,-4,-4
clear,-3,8;click,-26,7;clicking,-3,2;close,1,-1;closed,5,1;cmake,-2,-2;code,-41,1;code 0,2,-4;code and,0,-6
code for,-4,0;code i,-1,-1;code in,0,0;code is,-3,7;code to,-14,6;code xxcode,-5,0;color,-2,5;comes,4,0;command,14,-13
commands,14,-12;comment,10,-7;commit,1,-2;common,-2,3;community,1,-5;compilation,-8,-3;compile,-5,-11;compiled,0,-6
compiler,-8,-3;compiling,2,-4;complete,0,-3;computer,-1,1;config,0,-3;configuration,5,-3;confusing,-6,1;consider,2,-2
const,-5,-1;container,-4,-4;containing,-1,5;contains,2,-1;content,0,1;context,-17,4;contribute,4,15;control,1,2
convert,-7,-2;core,1,-7;correct,2,-2;correctly,8,-4;corresponding,-4,3;could,-6,23;could be,0,3;could not,-1,3
couldn't,-4,-6;couple,0,2;cpu,10,-7;cpu xxversion,4,-5;create,14,-3;create a,-4,8;created,11,-5;creating,3,-2
creating a,-1,1;current,-7,29;currently,-10,4;cursor,3,3;custom,-8,5;d,-6,-1;data,3,-15;data in,2,0;data is,3,-3
debug,8,-6;debugging,2,2;default,-6,1;defined,-2,-2;dependencies,-2,6;deprecated,-3,2;describe,-17,36
describe the,-11,22;describe the feature,-3,10;described,0,-4;description,6,-9;details,7,0;detect,1,-3;developer,-6,-3
developers,-4,-4;development,-1,5;device,-3,2;did,-16,2;did not,-3,-1;didn't,2,-2;difference,-1,3;different,3,-1
difficult,-2,0;directly,0,2;disable,2,-3;disabled,6,-2;display,-7,3;displayed,-3,-2;do,-24,16;do i,3,-2;do it,-4,5
do not,-9,3;do the,1,2;do this,-3,4;do you,-11,9;doc,1,13;docs,-8,-3;documentation,-4,10;documented,6,7;does,5,-8
does not,-9,5;does not support,-2,0;doesn't,4,4;doing,3,-2;don't,5,2;don't have,4,-4;don't know,0,-7;done,-8,4
double,-7,-2;down,9,-5;download,9,-8;downloaded,-1,-1;due,4,-3;due to,5,-3;during,-6,-1;e,-2,0;e.g,-7,-5
e.g xxinline,2,-1;each,9,-23;each time,3,-4;easier,-1,0;easily,-1,9;edge,-9,-1;either,2,-4;element,-7,1;elements,-2,7
else,4,-3;empty,8,-5;enable,1,0;enabled,-18,-13;end,-10,-2;end of,-1,0;ensure,-2,7;enter,3,3;entry,0,1;environment,6,0
equal,1,-1;error,-5,-24;error ###,4,-1;error i,0,-1;error in,3,-2;error is,4,-3;error message,18,2;error on,-2,-2
error when,0,-2;error xxcode,-14,1;errors,-11,7;especially,4,-3;etc,11,-4;even,0,-7;even if,-5,2;even though,5,-2
every,19,-8;every time,14,-1;everything,1,2;exact,0,-4;exactly,2,-2;example,-6,-5;example of,-4,4;examples,-2,-1
exception,-7,1;execute,0,-1;existing,0,1;exists,-2,1;exit,3,-4;expand,-43,25;expect,-2,-3;expected,7,-6
expected behavior,-4,4;expected behaviour,4,-5;experience,-4,5;explain,-2,-6;explicitly,3,-2;export,-3,3
extension,-3,6;external,7,-6;fact,0,1;fail,3,2;failed,-5,-7;failed to,1,-4;failing,-3,3;fails,0,11;failure,9,-8
false,5,-12;far,-5,1;feature,-48,103;feature request,-25,57;features,-1,-1;few,-4,-1;field,-2,-1;figure,-3,1
figure out,-3,1;file,-12,20;file is,0,-1;file with,-2,9;files,5,14;filter,2,-2;find,-7,-2;find any,-2,1;find the,-5,3
fine,-1,8;first,-3,6;fix,-9,8;fix this,0,3;fixed,1,1;fixes,10,-10;flag,-1,-3;focus,6,2;folder,0,-3;follow,0,-3
followed,-3,1;following,5,-14;following error,5,-2;follows,5,-2;for,18,7;for 0,-2,4;for a,1,-2;for all,-4,4
for each,0,-4;for example,5,-3;for me,5,-5;for more,3,-1;for the,-1,10;for this,-7,1;for xxinline,7,-10;force,1,-1
format,5,-14;forward,5,5;found,8,-2;found in,-2,-2;framework,-3,-3;from,-7,12;from a,0,2;from my,0,-1
from source,-13,-3;from the,-5,-2;from xxinline,9,-4;from xxlink,0,0;full,4,2;fully,-3,2;function,-11,-19
function is,0,-3;functionality,-2,1;functions,-5,2;further,2,3;future,3,-4;g,11,-2;gcc,-4,5;gcc xxversion,5,-1
general,0,3;generate,0,0;generated,3,-10;get,-9,-5;get a,1,-1;get the,-1,0;get this,-4,3;gets,5,-5;getting,-6,-4
getting the,-5,-2;git,3,-1;github,8,6;give,-1,-7;given,2,1;gives,4,-2;global,-6,2;go,9,-15;go to,8,-11;goes,4,-3
going,-4,4;going to,-1,3;good,-5,5;google,-3,-4;got,-4,1;gpu,-4,-5;great,-2,7;guess,0,-2;guide,-2,1;had,9,2
handle,4,-4;handling,0,0;happen,34,-9;happened,-2,2;happening,-2,-3;happens,3,-18;hard,4,2;hard to,-2,5;hardware,3,0
has,2,-4;has a,-4,-5;has been,2,-1;have,13,3;have a,-5,6;have been,9,-6;have no,1,-4;have some,1,3;have the,2,-6
have to,0,1;have tried,-3,3;haven't,4,1;having,0,2;height,12,-13;hello,-5,0;hello i,-3,2;help,-1,-14;helpful,-5,14
here,-11,-7;here is,-6,-2;here is the,-2,0;here xxlink,-2,-2;here's,4,-8;hi,-3,-14;hi i,0,-9;high,-4,1;hit,-1,3
home,-12,-4;hope,-1,2;host,5,-4;hours,-1,2;how,35,-23;how can,-5,-6;how can i,-4,-6;how to,-4,-17;however,-10,2
however i,-3,2;however it,-2,2;however the,-1,1;i,-17,-44;i also,2,-3;i am,-18,-7;i am not,-4,-3;i am trying,-6,-2
i am using,-1,2;i believe,-4,-1;i can,3,-13;i can't,-3,0;i cannot,-2,0;i checked,4,-3;i could,3,-2;i couldn't,0,-5
i did,-3,0;i do,-4,-2;i do not,-4,-1;i don't,8,-5;i don't know,0,-6;i found,-3,5;i get,5,-5;i get the,4,-2;i got,-2,-3
i had,6,0;i have,-6,-5;i have a,-5,2;i have tried,-3,3;i just,-2,8;i know,-2,3;i need,-8,-3;i need to,-5,-3
i noticed,4,-4;i run,-6,-3;i run the,1,-2;i saw,-3,4;i see,-6,2;i think,12,1;i think it,-1,2;i think this,3,-3
i tried,-11,-2;i tried to,-6,-1;i try,-1,-7;i try to,-2,-6;i understand,-1,-1;i use,4,-11;i use the,3,-6;i used,-5,0
i want,-2,-5;i want to,-2,-4;i was,-4,15;i will,7,-6;i would,3,-10;i would like,-4,2;i'd,-3,2;i'd like,-3,5
i'd like to,-2,4;i'm,13,-6;i'm not,4,-2;i'm not sure,4,-2;i'm trying,2,0;i'm trying to,2,0;i'm using,0,-1;i've,3,-7
i've been,-1,1;i.e,1,-2;icon,0,10;id,2,-5;idea,2,-6;ideally,-2,2;if,-22,32;if a,2,-6;if i,-3,-4;if it,1,4;if it's,-2,1
if not,-3,7;if the,-10,5;if there,3,2;if there is,0,-2;if they,-2,5;if this,6,-7;if this is,4,-6;if we,-10,10
if you,-1,7;image,-18,-8;implement,-3,-11;implementation,-4,1;implemented,-6,10;import,-4,1;important,-1,4
impossible,1,-1;improve,-1,2;in,-3,15;in 0,5,-1;in a,-11,5;in advance,0,-4;in an,-2,6;in any,-1,0;in case,-2,0
in my,3,0;in one,0,1;in order,-1,1;in order to,0,2;in that,2,3;in the,14,2;in the code,1,-4;in the xxinline,1,-4
in this,-3,0;in this case,2,3;in which,3,0;in xxinline,11,-6;in xxreference,4,-8;include,-7,-2;included,-2,2
including,-1,5;info,-15,2;information,-9,-5;initial,-6,9;input,0,2;inputs,-2,5;inside,0,6;inside the,-2,2;install,5,12
installation,-3,6;installed,-9,0;instance,4,-2;instead,-13,3;instead of,-11,5;instructions,-5,0;intel,4,-8
interface,-1,2;internal,2,1;into,4,6;into a,-3,-1;into the,2,1;introduce,1,1;introduced,1,1;invalid,5,-2;is,25,-14
is 0,-1,-3;is a,8,7;is already,5,-3;is also,0,-3;is an,4,0;is called,-5,-2;is currently,2,-1;is in,-2,5;is it,-8,0
is my,-6,-5;is no,4,2;is not,0,2;is not a,0,0;is on,3,-1;is only,3,-1;is set,5,-7;is still,4,-4;is that,3,-7
is the,-18,26;is there,-4,-12;is there a,-2,-4;is there any,-2,2;is to,-2,1;is used,-2,4;is very,4,-3;is what,-3,-2
is working,-2,-1;is xxinline,3,-2;is xxversion,-5,-1;isn't,4,-8;issue,-15,-13;issue ?,-8,8;issue i,-2,-1
issue is,11,-8;issue with,0,-1;issue xxreference,-3,3;issues,4,-6;it,15,-9;it ?,-5,1;it and,-1,-5;it appears,4,1
it because,-6,8;it but,-1,-1;it can,-4,7;it does,4,-3;it does not,1,-3;it doesn't,-4,0;it has,-5,-2;it in,-1,-1
it is,-3,-6;it is not,0,0;it looks,-1,7;it looks like,1,4;it makes,-2,2;it might,0,1;it on,0,1;it possible,-2,5
it possible to,-2,4;it seems,3,-4;it seems like,5,-8;it seems that,-5,1;it seems to,2,-2;it should,4,0
it should be,3,-1;it shouldn't,0,-3;it the,-2,-2;it to,2,9;it was,0,4;it will,0,-11;it with,7,-7;it works,3,0
it would,-8,23;it would be,-5,18;it's,12,6;it's a,-4,4;it's not,1,-1;its,0,-14;itself,5,-2;java,-4,3;just,15,-14
keep,-6,4;key,-1,-1;kind,-2,0;kind of,-2,-1;know,-3,-8;know how,4,-2;know if,2,-2;know what,-3,-1;label,-2,0;lack,5,-2
laptop,-2,-3;large,9,-5;last,2,-4;later,8,-4;latest,18,-12;lead,2,0;least,-1,7;left,-4,6;length,-2,-4;less,-2,4
let,4,-2;let's,0,0;level,-4,2;lib,-6,-14;libraries,-6,1;library,-6,-10;like,-24,14;like a,-2,1;like the,2,-4
like this,-7,9;like this xxcode,-2,3;like to,-10,5;like xxcode,-2,4;like xxinline,5,0;line,5,5;line 0,2,0;link,7,-1
link to,2,3;linked,1,1;linux,-3,0;list,-7,-2;list of,0,-4;load,-12,3;load the,-2,3;loaded,-3,-2;loading,0,0
local,5,-11;log,-1,-6;logging,-4,3;logic,-1,6;logs,-3,-4;long,-3,10;longer,7,6;look,-4,10;look at,-2,4;looking,2,0
looks,-8,7;looks like,-6,9;lot,-3,0;lot of,-2,2;low,-3,2;lts,3,4;m,-2,1;m1,-4,-5;mac,4,-11;machine,2,-4;macos,-1,-2
macos xxversion,-5,-2;made,-1,1;main,-2,6;make,-2,0;make a,0,5;make it,4,1;make sure,-1,10;make the,0,-1;makes,-4,3
makes sense,-2,0;making,2,2;manage,4,-7;manually,3,-4;many,-1,12;master,14,-8;match,-6,7;matching,-1,-2;matter,-5,2
may,3,5;maybe,-2,7;me,-5,-13;me to,-2,1;mean,-2,1;means,0,-2;means that,1,-2;memory,-6,0;mentioned,0,2;message,25,2
messages,3,-2;method,-10,-7;method to,-2,-1;methods,-1,1;might,-1,3;might be,1,-2;minimum,5,-1;missing,-3,3;mode,0,0
model,-15,17;modify,4,-4;module,-3,-2;more,14,1;more than,1,0;most,2,0;motivation,-12,10;ms,-1,-9;much,-4,12
multiple,-2,-2;must,-5,-2;must be,-3,-1;my,-12,-17;my code,-4,5;my own,-2,4;my understanding,-1,-3;n,6,-2;n a,8,3
name,0,20;names,-3,4;native,1,-5;necessary,1,1;need,-14,1;need to,-4,0;need to be,-1,-2;needed,-1,5;needs,10,1
needs to,5,0;needs to be,0,2;network,-3,4;never,-1,4;new,12,-21;new to,0,-1;next,3,-3;nice,-5,13;nice to,-4,8;no,-24,5
no longer,8,4;node,7,-7;none,8,-2;normal,-4,0;normally,3,2;not,-5,-9;not a,3,-3;not able,0,0;not able to,0,0
not be,-2,-3;not found,2,-6;not have,-9,2;not support,0,0;not sure,9,-6;not sure if,1,-2;not the,-3,1;not to,-4,1
note,-1,3;nothing,10,-6;noticed,7,-2;noticed that,-1,2;now,1,22;null,1,-2;number,-8,-1;number of,-2,0;o,-2,-3
object,-5,-5;obtain,-2,-3;occur,4,-3;occurred,3,-4;of,-9,9;of 0,-1,-1;of a,-4,10;of code,-1,-2;of each,5,-6;of my,3,6
of the,-16,18;of them,3,-1;of these,-1,1;of this,3,-3;of xxinline,2,-6;off,6,-3;official,5,-3;often,17,-6;ok,3,-4
old,-1,0;on,-1,-6;on a,-1,6;on how,-2,2;on it,-1,1;on linux,0,0;on my,-1,-2;on the,-13,-6;on this,4,2;on xxinline,-1,5
once,7,-4;one,-4,-9;one of,-1,2;one of the,-3,2;ones,5,0;online,-1,0;only,-3,12;only the,0,-2;open,20,-12;open the,0,3
opened,0,-3;opening,4,0;operation,0,4;option,-3,-2;option to,-2,1;optional,-2,1;options,4,-5;or,2,7;or a,-4,-6
or if,4,-2;or not,0,-2;or the,1,2;or xxinline,-3,3;order,-3,3;order to,0,2;original,2,8;originally,0,1;os,-1,-2
other,-11,26;others,-5,1;otherwise,3,0;our,7,8;out,-8,-10;out of,-1,3;output,-29,8;output is,-2,1;output of,-2,-1
output xxcode,12,4;outputs,-1,5;over,4,2;overflow,-2,-10;own,0,1;package,16,-9;packages,0,2;page,-1,-3;parameter,-3,1
part,-2,6;part of,2,3;particular,-1,2;pass,-16,8;passed,1,1;passing,-1,-1;path,-9,14;people,-5,-3;per,-4,11
performance,0,15;place,-1,-2;please,-23,12;please help,-2,-3;point,3,-6;possible,-15,25;possible to,-4,13;possibly,1,0
posted,-1,0;potential,-1,0;pr,1,13;present,-1,0;pretty,2,3;previous,4,-4;previously,3,-3;private,2,8;probably,-4,3
problem,-2,-8;problem i,-1,-1;problem is,-1,-2;problem with,2,-1;problems,-3,0;process,-4,-6;program,-4,2;project,9,5
proper,4,7;properly,-1,0;proposed,3,17;provide,-4,1;provide the,-4,3;provided,-5,0;providing,2,-6;public,-1,-3
pull,-2,15;pull request,-1,14;put,2,-3;python,-17,27;question,4,-9;questions,-2,-2;quickly,5,0;quite,-4,1;r,0,-5
ran,-1,0;range,7,-5;rate,-1,1;rather,-1,-9;rather than,1,-7;read,-4,2;real,6,-5;really,3,-1;reason,1,-5;reasons,2,-1
receive,-1,-2;recent,1,-2;reduce,-2,1;reference,-6,3;reference to,-4,3;references,-4,9;regardless,1,-2;related,1,25
related to,-7,18;release,-2,10;released,-1,3;relevant,-22,9;remove,1,-9;removed,-8,0;replace,0,-1;repo,-11,22
report,4,13;reported,3,-6;repository,3,9;reproduce,2,-18;reproduce 0,3,-3;reproduce the,-4,4;reproduce xxcode,-6,-1
reproducible,-1,-5;request,-33,78;requests,4,3;require,-3,6;required,7,-6;requires,6,-2;resolve,0,-4;response,-29,8
response_,5,18;response_ ###,10,15;result,10,-7;result in,2,1;result is,-1,1;results,2,-4;results in,2,-7
return,-11,-6;returned,-11,4;returns,3,0;right,-8,15;right now,-2,4;root,2,3;run,3,-10;run the,6,-7;run xxinline,-4,0
running,27,-14;running the,1,1;runs,6,-5;runtime,7,-3;s,2,-3;same,4,-10;same as,-1,4;sample,-3,11;save,-3,-3;saw,-2,3
say,1,3;says,2,-5;screen,-7,0;screenshot,3,-5;script,-5,1;second,6,-15;seconds,7,-3;section,1,1;see,-3,30;see if,4,1
see the,0,9;see xxreference,-21,24;seem,7,-10;seem to,4,-8;seem to be,2,-2;seems,-4,-8;seems like,2,-8;seems that,-5,1
seems to,7,-7;seems to be,4,-6;select,-1,8;send,-7,-4;sense,-5,1;sent,-1,2;separate,-1,2;server,4,2;set,6,-8
set the,-1,0;set to,-6,0;setting,6,-5;settings,5,5;several,1,3;share,0,-2;shared,2,-2;should,49,-25;should be,0,-5
should have,1,1;should not,-2,0;shouldn't,9,-6;shouldn't be,2,-5;show,8,2;showing,1,-2;shown,4,-6;shows,10,-12
side,-4,11;similar,1,9;similar to,-2,7;simple,1,1;simply,-2,1;since,15,-2;since i,1,1;since the,2,2;single,-6,9
situation,0,-1;size,9,-9;small,6,-9;so,-11,-12;so far,-3,0;so i,2,-4;so it,2,-2;so that,-4,6;so the,1,-4;software,-4,1
solution,-2,5;solve,-2,-6;solve this,3,-5;some,-6,8;some of,-1,5;some of the,0,3;someone,-1,-3;something,-4,2
something like,1,5;sometimes,7,-6;somewhere,0,-3;soon,2,0;sort,-2,0;source,-21,1;source code,-3,1;specific,-1,3
specified,-2,2;split,3,3;stable,4,2;stack,29,-15;stack overflow,3,-12;standard,-2,2;start,-7,6;started,9,2
state,-13,-7;static,-4,-8;status,-9,-7;std,5,-7;step,3,-4;steps,15,-15;steps 0,6,-5;steps to,-3,-6
steps to reproduce,-2,-5;still,-4,1;stop,7,-1;store,5,-8;string,20,-3;structure,-1,2;stuck,1,0;studio,2,-3
successful,2,-5;successfully,-8,2;such,-5,6;such as,1,1;suggest,-3,5;support,-46,-16;support for,-5,9;supported,-8,16
supports,1,2;sure,11,-2;sure how,1,2;sure if,3,-4;switch,4,3;switch to,4,7;sync,11,-3;system,-34,-17
system information,-5,-10;tag,-2,11;take,-2,-3;take a,-1,0;takes,0,-1;task,14,-10;tell,-1,-1;tell me,1,-4
terminal,29,-8;test,10,13;tested,8,-1;testing,54,-27;tests,4,1;text,-9,8;than,5,-3;than the,4,-1;thank,-3,-2
thank you,-3,-1;thanks,-2,-1;thanks !,0,3;that,3,42;that are,-3,-2;that has,1,0;that i,-2,1;that in,4,-3;that is,6,8
that it,-3,-2;that the,-6,3;that there,4,-2;that this,-1,16;that this is,1,7;that we,-2,1;that would,0,-1
that xxinline,-2,0;that's,5,-9;the,55,-2;the 0,1,-3;the actual,1,0;the app,3,-5;the best,4,4;the bug,30,-22
the case,4,-4;the code,-6,-15;the command,-5,6;the correct,-8,4;the current,-10,29;the default,3,0;the docs,-2,-3
the documentation,-1,-3;the end,-3,0;the end of,2,0;the error,-4,-3;the error message,-1,4;the existing,1,-2
the expected,-9,15;the feature,-7,20;the file,-9,12;the first,0,-2;the following,2,-8;the following error,3,-1
the full,1,0;the function,-1,-12;the image,-5,4;the input,1,1;the issue,-4,-5;the last,-3,-1;the latest,7,-5
the link,-1,1;the log,6,-7;the main,0,5;the new,7,-13;the number,-5,1;the number of,-3,-1;the one,-1,-4;the only,-3,-5
the original,4,3;the other,-6,6;the output,-3,-1;the previous,3,-5;the problem,5,-11;the problem is,-1,-4
the project,4,10;the result,-2,-1;the right,-2,8;the same,0,-2;the second,4,-7;the source,-2,0;the test,-2,0
the time,5,0;the user,-3,0;the value,-4,-2;the whole,-1,-5;the xxinline,4,-17;their,-2,7;them,2,-6;then,4,-9
then i,-2,-2;there,8,4;there a,-2,-4;there any,-2,1;there are,2,4;there is,3,11;there is a,4,1;there is no,1,4
there was,1,2;there's,3,1;there's a,3,0;therefore,4,3;these,4,-2;they,-10,26;they are,-10,14;thing,-2,-1;think,7,7
think it,-2,4;think the,0,1;think this,2,-4;this,2,53;this can,4,0;this can be,-2,3;this case,2,3;this could,-2,2
this error,-10,-2;this feature,-1,16;this is,2,15;this is a,2,4;this is an,0,1;this is not,-3,2;this is the,-2,4
this issue,-9,7;this means,0,-3;this problem,1,-5;this should,8,-7;this was,-1,3;this will,-1,1;this would,-3,9
this would be,-1,1;this xxcode,-4,5;those,-2,2;though,10,-4;thought,1,-2;thread,3,-3;through,-5,-2;through the,-1,-5
throws,-1,0;thus,-3,6;time,32,-15;time i,3,-3;time to,7,-2;times,6,-1;to,-35,53;to 0,-3,-2;to a,-4,17;to add,-6,-5
to avoid,-4,0;to be,15,-18;to be able,-4,0;to build,-9,-4;to call,1,-3;to change,-4,9;to check,-2,2;to compile,-6,-7
to create,1,-1;to create a,-1,2;to do,-3,-5;to do this,0,2;to ensure,0,4;to find,-2,0;to fix,-3,5;to generate,2,1
to get,0,-7;to get the,0,3;to have,-5,21;to have a,-1,4;to implement,-4,-5;to install,6,3;to know,-1,-2;to load,-3,3
to look,-5,4;to make,3,-7;to me,-4,3;to my,1,-2;to open,9,-2;to pass,-4,0;to provide,-1,1;to read,1,-2
to reproduce,0,-17;to reproduce 0,3,-3;to reproduce the,-5,5;to reproduce xxcode,-6,-1;to run,-1,0;to run the,1,-1
to save,-4,-1;to see,0,2;to set,5,1;to solve,-2,-4;to support,-2,4;to the,17,32;to this,1,2;to try,4,0;to update,0,0
to use,0,-4;to use the,-5,1;to verify,-3,8;to work,-4,-1;to write,1,-1;to xxinline,-9,7;to xxreference,-4,8
to xxversion,1,3;today,-3,2;too,-6,10;tool,0,2;tools,3,-5;total,-4,4;tree,3,-1;tried,-22,-4;tried to,-11,-1;true,8,-12
try,10,-4;try to,2,-5;trying,1,-15;trying to,1,-12;trying to use,5,-3;turn,1,3;twice,1,-2;two,0,5;type,5,-5
type of,-3,1;types,5,-1;ubuntu,-4,-10;ubuntu xxversion,-8,-1;ubuntu xxversion lts,2,4;unable,2,2;unable to,2,2
undefined,-15,0;under,8,6;understand,2,-4;understanding,-1,-2;unfortunately,2,0;unknown,-4,-5;unless,8,-5;until,11,-2
up,16,-2;up and,2,-1;update,8,-5;update the,3,-1;updated,9,0;updates,-2,3;url,3,-2;us,-1,4;us to,1,2;usage,-1,1
use,11,-30;use a,1,1;use of,-2,0;use the,2,-4;use this,1,-7;use xxinline,5,-2;used,-10,2;used for,-3,2;used to,-1,-2
useful,-11,4;user,-8,6;users,-3,12;uses,4,-1;using,4,4;using a,-1,-2;using the,-1,-7;using this,-2,13
using xxinline,0,-2;usr,-11,-8;usr local,-6,-5;valid,0,2;validation,1,-1;value,-17,1;values,-6,-2;variable,1,2
variables,-2,4;various,1,2;verify,-6,11;version,5,-40;version 0,2,-5;version is,-7,-5;version of,5,0
version xxversion,15,-27;version xxversion os,2,2;versions,2,6;versions of,-16,15;very,7,8;via,1,-2;visual,0,-1
visual studio,2,-3;vm,-8,-2;vs,0,-12;want,-19,15;want to,-15,16;wants,4,-2;wants to,4,-3;warning,2,2;was,-1,24
was a,-2,3;way,-15,10;way to,-8,2;we,-3,40;we are,-1,0;we can,-8,13;we could,-2,8;we have,-1,4;we need,-3,10
we need to,-1,4;we should,10,-2;we're,1,2;website,15,-9;well,10,4;were,5,0;what,-28,13;what i,-2,1;what is,-18,17
when,12,-23;when a,3,-4;when building,6,0;when i,-13,-11;when i run,-6,-2;when i try,0,-2;when it,-2,2
when running,-4,1;when the,-3,-3;when using,3,2;whenever,-1,-8;where,6,-3;where i,0,-2;where the,3,0;whether,7,-10
which,0,14;which are,-3,-1;which i,-2,0;which is,3,-7;while,11,-4;while the,5,-2;who,-2,11;whole,-1,-3;why,-14,-14
why this,-1,3;will,-7,14;will be,-5,3;will not,1,2;window,29,-12;windows,0,-12;windows 0,1,0;with,45,-18;with 0,-3,7
with a,6,4;with my,5,-1;with no,1,-1;with some,1,2;with the,2,9;with the following,0,0;with this,0,3;with xxcode,2,-3
with xxinline,9,-5;with xxinline and,-3,0;within,2,-4;without,-3,17;without the,3,-2;won't,7,-4;wondering,2,6
work,-7,6;work fine,-1,1;work on,0,4;work with,2,-1;workaround,2,3;worked,1,-1;working,3,0;working on,2,4
working with,2,0;works,22,-9;worse,2,-1;would,-10,32;would allow,-2,6;would be,-9,22;would be nice,-3,10
would have,3,1;would like,-5,2;would like to,-5,2;write,3,2;writing,5,-1;written,3,-2;wrong,-18,15;x,-11,-12
x86_64,6,1;xxcode,36,-33;xxcode ###,-16,15;xxcode 0,-5,-1;xxcode and,1,-1;xxcode but,-3,-1;xxcode i,1,0;xxcode if,3,-3
xxcode it,3,0;xxcode the,1,-4;xxcode this,3,0;xxcode to,-3,-2;xxcode xxcode,30,-11;xxcode xxcode xxcode,11,-4
xxcomment,-64,0;xximage,15,-14;xximage ###,2,-4;xximage i,2,-3;xximage xximage,6,-4;xximage xximage xximage,-3,2
xxinline,29,-2;xxinline ###,4,-2;xxinline 0,23,-11;xxinline and,-7,0;xxinline and xxinline,-10,8;xxinline as,-4,5
xxinline but,-7,12;xxinline for,2,-3;xxinline from,2,-3;xxinline function,3,-6;xxinline has,2,0;xxinline however,-2,2
xxinline i,1,-5;xxinline in,12,-1;xxinline in the,2,1;xxinline in xxinline,5,-1;xxinline is,-7,4;xxinline it,1,0
xxinline method,-4,0;xxinline or,-3,-3;xxinline s,4,-4;xxinline should,5,-2;xxinline so,-3,0;xxinline that,0,-4
xxinline the,2,6;xxinline this,-1,-1;xxinline to,22,-17;xxinline to xxinline,8,-6;xxinline when,-1,-6
xxinline which,1,1;xxinline will,-2,-3;xxinline with,-3,1;xxinline xxcode,-2,-3;xxinline xxinline,-6,12
xxinline xxinline and,-5,4;xxinline xxlink,-3,7;xxlink,54,23;xxlink ###,12,5;xxlink 0,0,-1;xxlink and,4,0
xxlink but,7,-4;xxlink i,-4,5;xxlink in,0,0;xxlink the,-6,5;xxlink to,-5,10;xxlink xxcode,10,-3;xxlink xxlink,3,-1
xxlong,-9,-8;xxmention,2,9;xxmention xxmention,-6,3;xxreference,20,28;xxreference ###,4,-3;xxreference and,-3,-3
xxreference but,-5,6;xxreference i,6,-2;xxreference the,9,-5;xxreference xxreference,-11,5;xxunticked,-19,19
xxversion,-7,-46;xxversion ###,30,-10;xxversion 0,-1,-3;xxversion and,1,-3;xxversion but,3,-2;xxversion i,0,0
xxversion is,0,-3;xxversion lts,3,4;xxversion os,1,-7;xxversion python,0,-5;xxversion the,2,-3
xxversion xxversion,-14,3;yes,17,3;yet,-1,4;you,15,-9;you are,-1,13;you can,7,-2;you can see,6,-3;you could,1,2
you have,0,-4;you need,3,-1;your,-20,19
`,
  cues: `
title.broken,0.2567,0.4368,1.0152,-0.9398;title.negation,0.2147,0.4106,0.4147,-0.5551
title.report,0.038,0.1912,-0.0732,-0.1592;title.repair,0.0353,0.1846,0.8986,-0.4153
title.wish,0.2733,0.4457,-0.4427,1.0791;title.question,0.1633,0.3697,-0.0651,-0.2947
title.person,0.0273,0.1631,-0.1481,-0.3039;title.attempt,0.152,0.359,-0.1098,-0.2274
beginning.broken,0.4191,0.5238,0.4402,-0.4619;beginning.negation,0.3263,0.4249,0.2296,0.1486
beginning.report,0.7467,0.7665,0.3577,-0.2749;beginning.repair,0.0653,0.2105,0.0264,-0.03
beginning.wish,0.6567,0.5881,-0.6337,0.7668;beginning.question,0.5191,0.5434,-0.3126,0.0399
beginning.person,0.6343,0.6539,-0.5477,-0.4156;beginning.attempt,0.4464,0.5337,-0.5346,0.231
body.broken,0.3732,0.3734,1.0948,-0.947;body.negation,0.3416,0.3255,0.4237,-0.2522
body.report,0.5671,0.5261,0.1028,-0.1974;body.repair,0.0629,0.169,0.0167,-0.2173;body.wish,0.5569,0.425,-0.7791,0.756
body.question,0.4819,0.4091,-0.51,0.1568;body.person,0.5545,0.462,-0.1468,-0.3575
body.attempt,0.3835,0.3911,-0.0093,-0.3206;questionMarks,0.448,0.5483,-1.0021,0.2425
codeBlocks,0.4634,0.564,0.1295,-0.0873;inlineCode,0.446,0.7035,0.1004,0.0857;images,0.1221,0.3162,0.718,-0.4206
references,0.1502,0.3383,0.6724,0.3542;headings,0.7683,1.0323,0.7614,-0.2517;listItems,0.5172,0.7909,-0.0964,0.3968
titleAsks,0.0633,0.2436,-0.4899,0.0144;titleIsLowerCase,0.2213,0.4151,-0.2131,-0.2836
titleHasPrefix,0.136,0.3428,0.2716,-0.0768;titleLength,0.979,0.1313,0.6472,-0.0462
bodyLength,0.776,0.1233,-0.5112,0.1375
`,
  intercepts: [-0.1683, -0.478],
};
