using StaffAssistant.Testing;

namespace StaffAssistant.Browser.Tests;

/// <summary>
/// Usually one look and a quarter of the states, others in each run; every look and state on demand (<c>STAFFASSISTANT_LONG=1</c>).
/// The look stands in the name of the test, so that <c>STAFFASSISTANT_SEED</c> is needed for nothing but the same choice again. <c>STAFFASSISTANT_STATES</c> narrows the
/// states to those whose names begin with one of its words, separated by commas.
/// </summary>
public sealed class SeededLooks : TheoryData<PageLook>
{
    private static readonly Random Chance = LongRun.Seeded(line => TestContext.Current.SendDiagnosticMessage(line));

    public SeededLooks() => AddRange(LongRun.IsOn ? [.. Looks.All] : Chance.GetItems(Looks.All.ToArray(), 1));

    /// <summary>Usually a quarter of the states, each in one look and each look with several of them; every pair on demand.</summary>
    public static TheoryData<PageState, PageLook> WithStates()
    {
        var data = new TheoryData<PageState, PageLook>();
        var looks = Looks.All.ToArray();
        var states = ChosenStates.All.ToArray();
        Chance.Shuffle(looks);
        Chance.Shuffle(states);
        foreach (var (number, state) in states.Take(LongRun.Count(states.Length < PageStates.All.Count ? states.Length : states.Length / 4, states.Length)).Index())
        {
            foreach (var look in LongRun.IsOn ? looks : [looks[number % looks.Length]])
                data.Add(state, look);
        }

        return data;
    }
}
