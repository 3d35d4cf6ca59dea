using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>
/// Names of persons: after titles and words for persons, by given names, by labels ("Name:"), and by the lexicon step: two neighbouring capitalised words
/// that are both no common words.
/// </summary>
internal sealed class Persons
{
    private const int MostTitles = 6;
    private const int LongestName = 6;
    private static readonly HashSet<string> Titles = Set("Frau Fr Herr Herrn Hr Hrn Familie Fam Eheleute Ehepaar Mr Mrs Ms Miss Mister Madame Monsieur Witwe Fräulein");
    private static readonly HashSet<string> Academic = Set("Dr Prof Professor Professorin Doktor med jur phil rer nat ing Ing Dipl Mag habil h c dent vet pol oec M A B Sc LL");
    private static readonly HashSet<string> Particles = Set("von van de der den zu zur vom dem ten ter el al bin ibn da dos di del della la le Von Van De El Al Ben Abu Freiherr Freifrau Graf Gräfin Baron Baronin Ritter Edler d'");
    private static readonly HashSet<string> Labels = Set("Name Nachname Vorname Familienname Geburtsname Rufname Vorname(n) geborene geborener geb namens heißt heisst heiße heisse heißen Gruß Grüße Gruss Hallo Hi Moin Liebe Lieber gez Gez Sachbearbeiter Sachbearbeiterin Ansprechpartner Ansprechpartnerin Unterzeichner Absender Absenderin Betroffener Betroffene");
    private static readonly HashSet<string> WeakCues = Set("mit von an für dass gegen laut lt ist steht sitzt nennt meint fragt ruft vertritt unterschreibt kennt anrufen Erbe Nachlass zugunsten");
    private static readonly HashSet<string> Verbs = Set("hat hatte war will wollte möchte wohnt ruft rief bittet bat fragt fragte sagt sagte meint schreibt schrieb legt zieht zog zahlt beantragt beantragte klagt braucht kam fehlt fehlte heißt arbeitet meldet meldete erschien schuldet lebt wünscht verlangt fordert kündigt beschwert weigert besitzt besucht reicht");
    private static readonly HashSet<string> NamedThings = Set("Saal Sitzungssaal Raum Haus Schule Grundschule Gesamtschule Gymnasium Straße Platz Stiftung Preis Medaille Halle Stadion Kirche St Sankt Berufskolleg Kita Kindergarten Klinik Hotel Restaurant Firma Fa Bäckerei Apotheke Verlag Gasthof Café Institut Brücke Denkmal Gemeinde Stadt Ort Ortsteil Kreis Schloss Burg Bahnhof Haltestelle");
    private static readonly HashSet<string> Companies = Set("GmbH AG KG UG OHG mbH GbR eV Stiftung Verlag Versicherung Bank Sparkasse Schlüssel Tabelle Straße Str Platz Weg Allee Ring Schule Gymnasium Halle Klinik Haus Kommentar Software Online Server Office Teams");
    private static readonly HashSet<string> NoNames = Set("Geb Str Tel Nr Az Fax PLZ Ort Mobil Handy Geboren Mustermann Musterfrau Muster Max-Mustermann Unbekannt Nachname Vorname Name Dritte Dritter Damen Herren");

    private readonly string _text;
    private readonly FoundSpans _found;
    private readonly List<NameWord> _words;
    private readonly bool _lowerCase;

    private Persons(string text, FoundSpans found)
    {
        (_text, _found, _words) = (text, found, NameWord.Of(text));
        _lowerCase = _words.Count > 2 && !_words.Any(word => word.IsCapital);
    }

    /// <summary>Finds them.</summary>
    public static void Find(string text, FoundSpans found)
    {
        var persons = new Persons(text, found);
        for (var i = 0; i < persons._words.Count;)
        {
            var used = persons.TryAt(i);
            i += Math.Max(1, used);
        }
    }

    // How many words were used up from here on; 0 when no name begins here.
    private int TryAt(int i)
    {
        if (!_found.IsFree(_words[i].Start, _words[i].End))
            return 0;
        var introduced = Introduction(i);
        if (introduced > 0)
            return introduced;
        return AfterCue(i) is var cued and > 0 ? cued : GivenName(i) is var given and > 0 ? given : ByLexicon(i);
    }

    // "Frau Dr. Yasemin Öztürk-Brandt", "Herrn Winter"; "Frau Landrätin" is an office.
    private int Introduction(int i)
    {
        var word = _words[i].Text;
        var titled = Titles.Contains(word) || ((_lowerCase || !_words[i].IsCapital) && word is "frau" or "herr" or "herrn" or "familie") || Academic.Contains(word) && word is "Dr" or "Prof" or "Professor" or "Professorin";
        if (!titled || (word is "Familie" or "Fr" or "Hr" && i + 1 < _words.Count && Names.IsCommonNoun(_words[i + 1].Text)))
            return 0;
        var at = i + 1;
        while (at < _words.Count && at - i < MostTitles && IsTight(at) && (Titles.Contains(_words[at].Text) || Academic.Contains(_words[at].Text) || Names.IsOffice(_words[at].Text)))
            at++;
        if (at == _words.Count || !IsTight(at) || (!_words[at].IsCapital && !Particles.Contains(_words[at].Text) && !IsLowerName(at)))
            return 0;
        return Take(i, at, introduced: true);
    }

    // "Halterin Winkler", "Akte Yilmaz", "heißt Kaya", "Name: tim grothe", "mit Haverkamp".
    private int AfterCue(int i)
    {
        if (i == 0)
            return 0;
        var (word, cue) = (_words[i], _words[i - 1].Text);
        var near = word.Gap.Length <= 4 && word.Gap.Trim() is "" or ":" or "." or "," or "„" or "\"" or "-" or "=" or ";" or "|" or "=>";
        if (!near)
            return 0;
        if (IsSelfNaming(i) && !StopsName(word.Text) && (word.IsCapital || Names.IsGiven(word.Text)))
            return Take(i, i, introduced: true, anyCase: true);
        if (!word.IsCapital)
            return 0;
        var tight = word.Gap.Trim() is "" or ":";
        var signed = _words[i - 1].End + 2 < _text.Length && cue is "A" or "V" && word.Gap == ". " && Window.Before(_text, _words[i - 1].Start, 4).TrimEnd().EndsWith("i.", StringComparison.Ordinal);
        if (signed || (Labels.Contains(cue) && (tight || word.Gap is ". ") && IsNameLike(i, strong: true)))
            return IsNameLike(i, strong: true) ? Take(i, i, introduced: true) : 0;
        if (tight && Names.IsRole(cue) && IsNameLike(i, strong: true) && !NamedThings.Contains(cue))
            return Take(i, i, introduced: true);
        if (word.Gap == " " && (WeakCues.Contains(cue) || Names.IsOffice(cue)) && IsNameLike(i, strong: false))
            return Take(i, i, introduced: false);
        return 0;
    }

    // "Karl-Heinz Deppe", "Frauke und Tim Hasenkamp", "Ahlers, Monika", "Silvia C.", "Ole".
    private int GivenName(int i)
    {
        var word = _words[i];
        if (i + 1 < _words.Count && word.IsCapital && _words[i + 1].Gap == ", " && Names.IsGiven(_words[i + 1].Text) && !Names.IsGiven(word.Text) && IsNameLike(i, strong: true) && !IsEnumeration(i + 1))
            return Add(i, i + 1);
        if (!(word.IsCapital || IsLowerName(i)) || !Names.IsGiven(word.Text) || AfterNamedThing(i))
            return 0;
        var used = Take(i, i, introduced: false, anyCase: !word.IsCapital);
        if (used > 1)
            return used;
        if (i + 2 < _words.Count && _words[i + 1].Text is "und" or "u" or "sowie" && _words[i + 1].Follows && _words[i + 2].Follows && Names.IsGiven(_words[i + 2].Text) && _words[i + 2].IsCapital)
            return _found.Add(word.Start, word.End, PersonalDataKind.Person) ? 1 : 0;
        return used;
    }

    // Two neighbours that are no common words; or one where a sentence begins and its verb follows; or one that can only be a family name.
    private int ByLexicon(int i)
    {
        var word = _words[i];
        if (Initial(i) is var initial and > 0)
            return initial;
        if (!word.IsCapital || word.IsShouted || AfterNamedThing(i) || !IsUnknown(word))
            return 0;
        var next = i + 1 < _words.Count && _words[i + 1].Gap == " " ? _words[i + 1] : null;
        if (next is not null && word.Begins && Names.IsOnlyGiven(next.Text) && i + 2 < _words.Count && _words[i + 2] is { Gap: " ", IsCapital: true })
            return 0;
        if (next is { IsCapital: true, IsShouted: false } && (IsUnknown(next) || Names.IsOnlyFamily(next.Text) || Names.EndsLikeFamily(next.Text)) && !FollowsPlace(i) && !EndsCompany(i + 2))
            return Take(i, i, introduced: false, atLeast: 2);
        if (next is not null && Companies.Contains(next.Text))
            return 0;
        if (word.Begins && next is { IsCapital: false } && Verbs.Contains(next.Text) && (next.Text is not ("hat" or "hatte" or "war" or "will") || !Names.EndsLikePlace(word.Text)) && !Names.EndsLikeNoun(word.Text))
            return Add(i, i);
        return Names.IsOnlyFamily(word.Text) || (Names.EndsLikeFamily(word.Text) && !Names.EndsLikePlace(word.Text)) ? Add(i, i) : 0;
    }

    // "R. Tewes", "M. Krüger".
    private int Initial(int i)
    {
        if (_words[i].Text.Length != 1 || !_words[i].IsCapital || i + 1 >= _words.Count || _words[i + 1].Gap is not (". " or "." or " ") || !_words[i + 1].IsCapital || _words[i + 1].IsShouted)
            return 0;
        var before = _words[i].Gap.TrimEnd();
        var (at, next) = (i + 1, _words[i + 1]);
        if ((before.Length > 0 && (char.IsDigit(before[^1]) || before[^1] is '§' or '.')) || (_words[i + 1].Gap == " " && !Names.IsOnlyFamily(next.Text)))
            return 0;
        return IsUnknown(next) || Names.IsFamily(next.Text) || Names.EndsLikeFamily(next.Text) ? Add(i, at) : 0;
    }

    // Takes a name from a word on: given names, initials, particles, family names. Returns the words used from the first position given.
    private int Take(int from, int start, bool introduced, bool anyCase = false, int atLeast = 1)
    {
        var (end, at, sawFamily) = (start, start, false);
        for (; at < _words.Count && at - start < LongestName; at++)
        {
            var word = _words[at];
            if (at > start && !IsTight(at) && !(word.Text.Length == 1 && word.Gap == ". "))
                break;
            if (at == start)
                sawFamily = !Names.IsGiven(word.Text) && !Particles.Contains(word.Text);
            else if (Particles.Contains(word.Text) && at + 1 < _words.Count && (_words[at + 1].IsCapital || Particles.Contains(_words[at + 1].Text)) && IsTight(at + 1) && PromisesFamily(at))
                continue;
            else if (word.Text.Length == 1 && word.IsCapital && at + 1 <= _words.Count && EndsWithPoint(word))
            {
                end = at;
                continue;
            }
            else if (!Continues(word, sawFamily, anyCase, introduced && at == start + 1))
                break;
            else
                sawFamily |= !Names.IsGiven(word.Text);
            end = at;
        }

        if (end - start + 1 < atLeast || (!introduced && end == start && !StandsByItself(start)))
            return 0;
        return Add(start, end) > 0 ? end - from + 1 : 0;
    }

    private bool Continues(NameWord word, bool sawFamily, bool anyCase, bool introduced)
    {
        if (StopsName(word.Text) || Companies.Contains(word.Text))
            return false;
        if (!word.IsCapital)
            return anyCase && !sawFamily && !Names.IsCommon(word.Text);
        if (Names.IsGiven(word.Text) && !sawFamily)
            return true;
        // Behind a family name only a second one follows, and that is no word; behind a given name nearly everything is the family name.
        return sawFamily ? (introduced && Names.IsGiven(word.Text)) || IsUnknown(word) || Names.IsOnlyFamily(word.Text) : IsFamilyAfterGiven(word);
    }

    private static bool IsFamilyAfterGiven(NameWord word)
    {
        if (Names.IsFamily(word.Text) || !Names.IsCommonWhole(word.Text) || Names.EndsLikeFamily(word.Text))
            return !Names.IsRole(word.Text);
        // "Anna Vogel" is a name, "Anna Verordnung" is not.
        return word.Text.Length <= 7 && !Names.IsRole(word.Text) && !word.Text.EndsWith("ung", StringComparison.Ordinal) && !Verbs.Contains(word.Text.ToLowerInvariant()) && !Language.StopWords.Contains(Language.TextNormalizer.Fold(word.Text));
    }

    // A name of the list alone is one where it can be nothing else, or where a family name cannot be meant either.
    private bool StandsByItself(int i)
    {
        var word = _words[i];
        if (!word.IsCapital)
            return false;
        if (Names.IsGiven(word.Text))
            return Names.IsOnlyGiven(word.Text) && !(i + 1 < _words.Count && _words[i + 1].Gap == " " && Companies.Contains(_words[i + 1].Text));
        return true;
    }

    private bool IsNameLike(int i, bool strong)
    {
        var word = _words[i];
        if (!word.IsCapital || StopsName(word.Text) || word.Text.Length < 3 || Companies.Contains(word.Text) || (word.IsShouted && !Names.IsGiven(word.Text) && !Names.IsFamily(word.Text)))
            return false;
        if (Names.IsOnlyGiven(word.Text) || Names.IsOnlyFamily(word.Text))
            return true;
        return strong ? !Names.IsCommonNoun(word.Text) || !Names.IsCommonWhole(word.Text) : IsUnknown(word) && !Names.EndsLikePlace(word.Text) && !Names.EndsLikeNoun(word.Text) && word.Text.Length > 3 && !word.Text.Contains('-', StringComparison.Ordinal) && !EndsCompany(i + 1);
    }

    private static bool IsUnknown(NameWord word) => word.IsCapital && word.Text.Length >= 3 && !Names.IsCommon(word.Text) && !StopsName(word.Text) && !Titles.Contains(word.Text) && !Academic.Contains(word.Text);

    // "mein Name ist …", "ich heiße …", "my name is …", "ich bin …" before a given name.
    private bool IsSelfNaming(int i)
    {
        var before = _text.AsSpan(Math.Max(0, _words[i].Start - 18), Math.Min(18, _words[i].Start)).ToString().ToLowerInvariant();
        return before.EndsWith("name ist ", StringComparison.Ordinal) || before.EndsWith("name is ", StringComparison.Ordinal) || before.EndsWith("ich heiße ", StringComparison.Ordinal) || before.EndsWith("ich heisse ", StringComparison.Ordinal)
            || before.EndsWith("name: ", StringComparison.Ordinal) || before.EndsWith("name : ", StringComparison.Ordinal)
            || (before.EndsWith("ich bin ", StringComparison.Ordinal) && Names.IsGiven(_words[i].Text)) || (before.EndsWith("i am ", StringComparison.Ordinal) && Names.IsGiven(_words[i].Text));
    }

    // In a text without capitals a given name counts where a word that is no common one follows, or a title stands before.
    private bool IsLowerName(int i) =>
        (_lowerCase && Names.IsOnlyGiven(_words[i].Text) && i + 1 < _words.Count && IsTight(i + 1) && !Names.IsCommon(_words[i + 1].Text))
        || (i > 0 && _words[i - 1].Text is "frau" or "herr" or "herrn" or "familie" && _words[i].Text.Length > 2 && (!Names.IsCommon(_words[i].Text) || Names.IsFamily(_words[i].Text)));

    private bool IsTight(int i) => _words[i].Gap is " " or ". " or "." or ".-" or "-" or "\u00A0" && (_words[i].Gap[0] != '.' || _words[i - 1].Text.Length <= 5);

    private bool PromisesFamily(int at)
    {
        var next = at + 1;
        while (next < _words.Count && next - at < LongestName && Particles.Contains(_words[next].Text))
            next++;
        return next < _words.Count && _words[next].IsCapital && !Names.IsRole(_words[next].Text) && (_words[at].Text is not ("der" or "den" or "zu" or "zur" or "vom" or "dem" or "von" or "la") || !Names.IsCommonNoun(_words[next].Text) || _words[at].Text is "von" || (_words[next].Text.Length <= 9 && _words[at - 1].Text is "von"));
    }

    private bool EndsWithPoint(NameWord word) => word.End < _text.Length && _text[word.End] == '.';

    private bool AfterNamedThing(int i) => i > 0 && _words[i].Gap is " " or " „" or " \"" && NamedThings.Contains(_words[i - 1].Text);

    private bool FollowsPlace(int i) => i > 0 && _words[i].Gap == " " && _words[i - 1].Text is "in" or "nach" or "aus" or "im" or "In" or "Nach" or "Aus";

    private bool EndsCompany(int i) => i < _words.Count && _words[i].Gap is " " or " & " && Companies.Contains(_words[i].Text);

    private bool IsEnumeration(int i) => i + 1 < _words.Count && _words[i + 1].Gap is ", " or " " && (_words[i + 1].Gap == " " && _words[i + 1].Text is "und" or "oder");

    private bool IsListedGiven(int i) =>
        _words[i].IsCapital && !Names.IsGiven(_words[i - 1].Text) && (Names.IsOnlyGiven(_words[i].Text) || IsUnknown(_words[i])) && !IsEnumeration(i)
        && (_words[i].End == _text.Length || _text[_words[i].End] is ',' or ';' or ')' or '\n' or '|' or '(' || (_words[i].End + 1 < _text.Length && _text[_words[i].End] == ' ' && (char.IsDigit(_text[_words[i].End + 1]) || _text[_words[i].End + 1] == '(')));

    private static bool StopsName(string word) => NoNames.Contains(word) || word.Length > 30;

    private int Add(int first, int last)
    {
        var end = _words[last].End;
        if (_words[last].Text.Length == 1 && end < _text.Length && _text[end] == '.')
            end++;
        // "Kaya, Baran;" in a list: the given name follows.
        if (last + 1 < _words.Count && _words[last + 1].Gap == ", " && first == last && IsListedGiven(last + 1))
            end = _words[++last].End;
        return !StopsName(_words[last].Text) && _found.Add(_words[first].Start, end, PersonalDataKind.Person) ? last - first + 1 : 0;
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
