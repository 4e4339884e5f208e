
<
inPlaceholder*
dtype0*
shape:ÿÿÿÿÿÿÿÿÿ
½
block1/wConst*
dtype0*œ
value’B"€Çñä?8~ß>w Å=î†î¿Ô¾ø¢µ¾^t©½ƒ ¿®z3½ìUô¾¸,¨¿vb?a?JÓÚ?ğL=á1Ï¾¶œ¿øòÅ¿o|{?ÉïŒ¿›¯—¿ã•R¾:¾?Àer>dƒ¿¹†6¿ ?]$¾vÒD¿,k¾¼>?3ñü?
U
block1/bConst*
dtype0*5
value,B*" o?Ÿ¿Ü\ ¿ÃM¿BÒÀ¢}l¿\ƒ¿‚Ş?†¾
/
block1/productMatMulinblock1/w*
T0
8

block1/sumBiasAddblock1/productblock1/b*
T0
(
block1/reluRelu
block1/sum*
T0
ı
block2/wConst*
dtype0*Ü
valueÒBÏ"ÀÑÇÏ¿†Œ%?i¶¾?ß¿¾¿®¿À¶_¿cjó<uãÀ‰¾ÿ¯?öPZ?Ù?1H?Ğg¾?z$¿ŠˆX?¡1î¿®V¿kõ¿³)†?ì·ª?'J¾’'ã?ñº,¿O;>Ì>7ˆ¿Š:à>r0ø?ï0ƒ¿;f?7¾&ƒâ?³÷>…-?Y¦$?–>a¨²¿"²?r¯¿éIt>(4?kV¿t‹>+}•?½vÅ¼c¿
M
block2/bConst*
dtype0*-
value$B""s›:ÀŠÊx¿ğP¿î3¿OÂu¿×,Á>
8
block2/productMatMulblock1/relublock2/w*
T0
8

block2/sumBiasAddblock2/productblock2/b*
T0
(
block2/reluRelu
block2/sum*
T0
~
out_wConst*
dtype0*a
valueXBV"H ¿˜)à½£×-?îıZ¿œ´™¾
@0Ñ_?œ’¥¿8O£½‚?aâ?ä>;Ô¿Ë;¿È"%?sI >
C¿œA¾
-
logitsMatMulblock2/reluout_w*
T0"†