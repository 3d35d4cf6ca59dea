namespace StaffAssistant.Testing;

/// <summary>Proofs of the same kind with a small count here and a large one on demand (<c>STAFFASSISTANT_LONG=1</c>).</summary>
public static class LongRun
{
    /// <summary>Whether the large counts are asked for.</summary>
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("STAFFASSISTANT_LONG") == "1";

    /// <summary>The count to take.</summary>
    public static int Count(int usual, int all) => IsOn ? all : usual;

    /// <summary>A generator whose seed stands in the test's output; <c>STAFFASSISTANT_SEED</c> repeats a run.</summary>
    public static Random Seeded(Action<string> print)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("STAFFASSISTANT_SEED"), System.Globalization.CultureInfo.InvariantCulture, out var given)
            ? given
            : Random.Shared.Next();
        print($"STAFFASSISTANT_SEED={seed}");
        return new Random(seed);
    }
}
