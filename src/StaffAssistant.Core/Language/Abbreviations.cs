using System.Collections.Frozen;

namespace StaffAssistant.Core.Language;

/// <summary>Abbreviations with a full stop, as German administrative texts use them. Compared in lower case, without the last full stop and without spaces.</summary>
public static class Abbreviations
{
    // Something always follows: a number, a name, a noun.
    private static readonly FrozenSet<string> Open = Words("""
        abb abs absch abschn abteilg allg anl anm art artt aufl bd bes betr bsp bspw buchst bzgl bzw ca d d.h dgl dipl dipl.-ing dr einschl entspr evtl exkl
        fr gem ges gez ggf ggfs ggü grds hr hrn hrsg i i.d.f i.d.r i.h.v i.r.d i.s i.s.d i.s.v i.v i.v.m inkl incl ing insb insbes jur kap lfd lit max med min mind
        mtl n n.f nr nrn o o.g ord phil pol prof rd rdnr rer rn rz s s.a sog st tel tgl tz u u.a.m ust v v.a vgl verf verw vgl vorl z z.b z.t zul zzgl abzgl ziff
        bgbl gv jan feb febr mrz apr jun jul aug sep sept okt nov dez mo di mi do sa so rzl urspr zust geb verh wg mglw nachf sek
        """);

    // May also end a sentence; then the next word opens one.
    private static readonly FrozenSet<string> MayEnd = Words("""
        a.a.o a.d a.g e.g e.v etc f ff h i.a i.d.s inc m.e m.w m.w.n mio mrd n.chr o.ä o.dgl p.a pl s.o s.u std str tsd u.a u.ä u.u usf usw v.h z.hd z.z z.zt
        """);

    /// <summary>True when a sentence goes on after this word and its full stop.</summary>
    public static bool AlwaysContinues(ReadOnlySpan<char> word) => Contains(Open, word);

    /// <summary>True when a sentence may go on after this word and its full stop.</summary>
    public static bool MayContinue(ReadOnlySpan<char> word) => Contains(MayEnd, word);

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> lowered = stackalloc char[12];
        return word.Length is > 0 and <= 12
            && word.ToLowerInvariant(lowered) is var length and >= 0
            && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lowered[..length]);
    }

    private static FrozenSet<string> Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
