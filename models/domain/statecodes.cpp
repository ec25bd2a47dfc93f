// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/statecodes.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace chancery::domain {

namespace {

// ISO 3166-1: alpha-3 and alpha-2 joined, from Debian's iso-codes; a test compares.
constexpr QStringView isoCodes
    = u"ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT "
      u"AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO "
      u"BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG "
      u"COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO "
      u"DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB "
      u"GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY "
      u"HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT "
      u"JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY "
      u"LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH "
      u"MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA "
      u"NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE "
      u"PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA "
      u"SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR "
      u"SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO "
      u"TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG "
      u"VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW ";

// Doc 9303-3 §5 parts A–G, without the countries; UTO is the specimens' Utopia.
constexpr QStringView specialCodes = u"GBD GBN GBO GBP GBS RKS EUE UNO UNA UNK XBA XIM XCC XCE XCO XEC XPO XES XMP XOM "
                                     u"XDC XXA XXB XXC XXX ANT NTZ UTO";

// ISO 3166-3, codes that no country has now. Not FXX, Metropolitan France: nobody says that he was born there.
constexpr QStringView historicCodes
    = u"AFI ANT ATB ATN BUR BYS CSK CTE DDR DHY GEL HVO JTN MID NHB NTZ PCI PCZ PUS RHO SCG SKM "
      u"SUN TMP VDR WAK YMD YUG ZAR";

struct Special
{
    QStringView code;
    QStringView alpha2;
};

constexpr Special specialAlpha2[] = {{u"GBD", u"GB"}, {u"GBN", u"GB"}, {u"GBO", u"GB"}, {u"GBP", u"GB"},
    {u"GBS", u"GB"}, {u"RKS", u"XK"}, {u"EUE", u"EU"}, {u"UNO", u"UN"}, {u"UNA", u"UN"}};

QStringList makeCountries()
{
    QStringList countries;
    for (const QStringView pair : isoCodes.split(u' ', Qt::SkipEmptyParts))
        countries.append(icaoState(pair.first(3).toString()));
    countries.sort();
    return countries;
}

QStringList makeStates()
{
    QStringList states = countryCodes();
    for (const QStringView code : specialCodes.split(u' '))
        states.append(code.toString());
    return states;
}

QHash<QStringView, QStringView> makeAlpha2()
{
    QHash<QStringView, QStringView> letters;
    for (const QStringView pair : isoCodes.split(u' ', Qt::SkipEmptyParts))
        letters.insert(pair.first(3), pair.last(2));
    letters.insert(u"D", letters.value(u"DEU"));
    for (const Special &special : specialAlpha2)
        letters.insert(special.code, special.alpha2);
    return letters;
}

} // namespace

bool isMrzState(QStringView code)
{
    return std::ranges::any_of(mrzStateCodes(), [code](const QString &state) { return state == code; });
}

const QStringList &countryCodes()
{
    static const QStringList countries = makeCountries();
    return countries;
}

const QStringList &mrzStateCodes()
{
    static const QStringList states = makeStates();
    return states;
}

const QStringList &historicCountryCodes()
{
    static const QStringList countries = historicCodes.toString().split(u' ');
    return countries;
}

QString icaoState(const QString &code)
{
    return code == u"DEU" ? QStringLiteral("D") : code;
}

QString alpha2ForState(QStringView code)
{
    static const QHash<QStringView, QStringView> letters = makeAlpha2();
    return letters.value(code).toString();
}

} // namespace chancery::domain
